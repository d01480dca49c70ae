import type { Key, Slot } from './written.ts'

/** When something began: a slot, or `y4.2` = 4.2 years before the open cycle. */
export type Since = Slot

export interface WrittenTeam { key: string; parent?: string; name: string }

/** How a person who is not of the hand-written cast gets records: from which bank, and how diligently the manager writes. */
export type Trade =
  | 'assembly' | 'bench' | 'cartridges' | 'warehouse' | 'engineering' | 'software' | 'design' | 'sales' | 'people' | 'finance' | 'legal' |
    'lead'

export interface WrittenPerson {
  key: Key
  name: string
  preferred?: string
  title: string
  team: string
  at: 'Bristol' | 'Porto' | 'Nairobi'
  started: Since
  ended?: Slot
  levels: [code: string, from: Since][]
  /** Manager today; earlier ones with their last day in `before`. */
  manager?: Key
  before?: { manager: Key; until: Slot }[]
  trade?: Trade
  /** Rating of the closed cycle, for those whose review is templated. */
  last?: 'far-below' | 'below' | 'meets' | 'exceeds' | 'far-exceeds'
}

export const ORGANISATION = { name: 'Tarn & Reed Instruments', timeZone: 'Europe/London' }

export const TEAMS: readonly WrittenTeam[] = [
  { key: 'company', name: 'Tarn & Reed' },
  { key: 'operations', parent: 'company', name: 'Operations' },
  { key: 'assembly', parent: 'operations', name: 'Assembly' },
  { key: 'line-a', parent: 'assembly', name: 'Line A (Heron)' },
  { key: 'line-b', parent: 'assembly', name: 'Line B (Otter and Mayfly)' },
  { key: 'cartridges', parent: 'operations', name: 'Cartridges' },
  { key: 'logistics', parent: 'operations', name: 'Logistics' },
  { key: 'quality', parent: 'operations', name: 'Quality' },
  { key: 'engineering', parent: 'company', name: 'Engineering' },
  { key: 'instruments', parent: 'engineering', name: 'Instruments' },
  { key: 'software', parent: 'engineering', name: 'Software' },
  { key: 'design', parent: 'engineering', name: 'Design' },
  { key: 'customers', parent: 'company', name: 'Customers' },
  { key: 'service', parent: 'customers', name: 'Service' },
  { key: 'sales', parent: 'customers', name: 'Sales' },
  { key: 'people', parent: 'company', name: 'People' },
  { key: 'finance', parent: 'company', name: 'Finance and Legal' },
]

export const PEOPLE: readonly WrittenPerson[] = [
  { key: 'ruth', name: 'Ruth Castellanos', title: 'Managing Director', team: 'company', at: 'Bristol',
    started: 'y11.3', levels: [['M3', 'y11.3'], ['M4', 'y6.0']] },

  { key: 'nomvula', name: 'Nomvula Dlamini', title: 'Operations Director', team: 'operations', at: 'Bristol',
    started: 'y7.6', levels: [['M2', 'y7.6'], ['M3', 'y4.0']], manager: 'ruth', trade: 'lead', last: 'meets' },
  { key: 'piotr', name: 'Piotr Zieliński', title: 'Head of Assembly', team: 'assembly', at: 'Bristol',
    started: 'y9.1', levels: [['M1', 'y9.1'], ['M2', 'y5.0']], manager: 'nomvula', trade: 'lead', last: 'meets' },
  { key: 'moira', name: 'Moira Fitzgibbon', title: 'Team Lead, Line A', team: 'line-a', at: 'Bristol',
    started: 'y12.4', levels: [['L3', 'y12.4'], ['M1', 'y3.0']], manager: 'piotr', trade: 'lead', last: 'meets' },
  { key: 'kwame', name: 'Kwame Boateng', title: 'Assembly Technician', team: 'line-a', at: 'Bristol',
    started: 'y6.2', levels: [['L2', 'y6.2'], ['L3', 'y3.0']], manager: 'moira', trade: 'assembly', last: 'meets' },
  { key: 'linh', name: 'Linh Pham', title: 'Assembly Technician', team: 'line-a', at: 'Bristol',
    started: 'y2.7', levels: [['L1', 'y2.7'], ['L2', '5.4']], manager: 'moira', trade: 'assembly', last: 'meets' },
  { key: 'stefan', name: 'Ștefan Munteanu', title: 'Test Technician', team: 'line-a', at: 'Bristol',
    started: 'y4.4', levels: [['L3', 'y4.4']], manager: 'moira', trade: 'bench', last: 'below' },
  { key: 'aroha', name: 'Aroha Ngata', title: 'Assembly Technician', team: 'line-a', at: 'Bristol',
    started: '13.3', levels: [['L1', '13.3']], manager: 'moira', trade: 'assembly' },
  { key: 'gareth', name: 'Gareth Llewellyn', title: 'Assembly Technician', team: 'line-a', at: 'Bristol',
    started: 'y3.9', ended: '4.24', levels: [['L2', 'y3.9']], manager: 'moira', trade: 'assembly', last: 'meets' },
  { key: 'samira', name: 'Samira Bouzid', title: 'Team Lead, Line B', team: 'line-b', at: 'Bristol',
    started: 'y5.5', levels: [['L4', 'y5.5'], ['M1', 'y1.6']], manager: 'piotr', trade: 'lead', last: 'meets' },
  { key: 'tevita', name: 'Tevita Fonoti', title: 'Assembly Technician', team: 'line-b', at: 'Bristol',
    started: 'y3.1', levels: [['L2', 'y3.1']], manager: 'samira', trade: 'assembly', last: 'meets' },
  { key: 'joana', name: 'Joana Figueira', title: 'Assembly Technician', team: 'line-b', at: 'Bristol',
    started: 'y5.0', levels: [['L2', 'y5.0'], ['L3', 'y2.0']], manager: 'samira', trade: 'assembly', last: 'exceeds' },
  { key: 'bilal', name: 'Bilal Hussain', title: 'Senior Test Technician', team: 'line-b', at: 'Bristol',
    started: 'y8.3', levels: [['L3', 'y8.3'], ['L4', 'y3.4']], manager: 'samira', trade: 'bench', last: 'meets' },

  { key: 'duarte', name: 'Duarte Nogueira', title: 'Cartridge Production Manager', team: 'cartridges', at: 'Porto',
    started: 'y6.8', levels: [['M1', 'y6.8'], ['M2', 'y3.2']], manager: 'nomvula', trade: 'lead', last: 'meets' },
  { key: 'ines', name: 'Inês Valadares', title: 'Senior Process Engineer', team: 'cartridges', at: 'Porto',
    started: 'y6.1', levels: [['L3', 'y6.1'], ['L4', 'y2.5']], manager: 'duarte', trade: 'cartridges', last: 'far-exceeds' },
  { key: 'rui', name: 'Rui Pestana', title: 'Filling Operator', team: 'cartridges', at: 'Porto',
    started: 'y3.3', levels: [['L2', 'y3.3']], manager: 'duarte', trade: 'cartridges', last: 'exceeds' },
  { key: 'fatou', name: 'Fatou Diallo', title: 'Filling Operator', team: 'cartridges', at: 'Porto',
    started: 'y2.2', levels: [['L1', 'y2.2'], ['L2', 'y0.6']], manager: 'duarte', trade: 'cartridges', last: 'exceeds' },
  { key: 'marta', name: 'Marta Queirós', title: 'Laboratory Analyst', team: 'cartridges', at: 'Porto',
    started: 'y4.9', levels: [['L3', 'y4.9']], manager: 'duarte', trade: 'cartridges', last: 'exceeds' },

  { key: 'gwen', name: 'Gwen Pritchard', title: 'Logistics Manager', team: 'logistics', at: 'Bristol',
    started: 'y10.2', levels: [['L3', 'y10.2'], ['M1', 'y4.5']], manager: 'nomvula', trade: 'lead', last: 'meets' },
  { key: 'hassan', name: 'Hassan Warsame', title: 'Warehouse Coordinator', team: 'logistics', at: 'Bristol',
    started: 'y5.7', levels: [['L2', 'y5.7'], ['L3', 'y2.2']], manager: 'gwen', trade: 'warehouse', last: 'meets' },
  { key: 'lucie', name: 'Lucie Dvořáková', title: 'Transport Planner', team: 'logistics', at: 'Bristol',
    started: 'y4.0', levels: [['L3', 'y4.0']], manager: 'gwen', trade: 'warehouse', last: 'meets' },
  { key: 'emre', name: 'Emre Kaplan', title: 'Warehouse Operative', team: 'logistics', at: 'Bristol',
    started: 'p5.11', levels: [['L1', 'p5.11']], manager: 'gwen', trade: 'warehouse', last: 'meets' },
  { key: 'ingrid', name: 'Ingrid Solheim', title: 'Head of Quality', team: 'quality', at: 'Bristol',
    started: 'y8.8', levels: [['L4', 'y8.8'], ['M2', 'y4.2']], manager: 'nomvula', trade: 'lead', last: 'exceeds' },
  { key: 'ravi', name: 'Ravi Wickramasinghe', title: 'Metrologist', team: 'quality', at: 'Bristol',
    started: 'y7.0', levels: [['L4', 'y7.0'], ['L5', 'y2.8']], manager: 'ingrid', trade: 'bench', last: 'meets' },

  { key: 'arvid', name: 'Arvid Sørensen', title: 'Engineering Director', team: 'engineering', at: 'Bristol',
    started: 'y9.9', levels: [['M2', 'y9.9'], ['M3', 'y5.1']], manager: 'ruth', trade: 'lead', last: 'meets' },
  { key: 'meera', name: 'Meera Subramaniam', title: 'Head of Instrument Engineering', team: 'instruments', at: 'Bristol',
    started: 'y6.4', levels: [['L5', 'y6.4'], ['M2', 'y2.6']], manager: 'arvid', trade: 'lead', last: 'meets' },
  { key: 'callum', name: 'Callum Reid', title: 'Senior Mechanical Engineer', team: 'instruments', at: 'Bristol',
    started: 'y9.0', levels: [['L3', 'y9.0'], ['L4', 'y4.4']], manager: 'meera', trade: 'engineering', last: 'meets' },
  { key: 'xiaoling', name: 'Xiaoling Zhou', title: 'Staff Electronics Engineer', team: 'instruments', at: 'Bristol',
    started: 'y8.1', levels: [['L4', 'y8.1'], ['L5', 'y3.1']], manager: 'meera', trade: 'engineering', last: 'exceeds' },
  { key: 'dragan', name: 'Dragan Petrović', title: 'Firmware Engineer', team: 'instruments', at: 'Bristol',
    started: 'y3.6', levels: [['L3', 'y3.6']], manager: 'meera', trade: 'engineering', last: 'meets' },
  { key: 'esi', name: 'Esi Asante', title: 'Graduate Mechanical Engineer', team: 'instruments', at: 'Bristol',
    started: 'p3.9', levels: [['L1', 'p3.9']], manager: 'meera', trade: 'engineering', last: 'meets' },
  { key: 'tamar', name: 'Tamar Beridze', title: 'Software Lead', team: 'software', at: 'Porto',
    started: 'y4.6', ended: 't-3', levels: [['L4', 'y4.6'], ['M1', 'y1.9']], manager: 'arvid', trade: 'lead', last: 'meets' },
  { key: 'luca', name: 'Luca Ferrante', title: 'Senior Software Developer', team: 'software', at: 'Porto',
    started: 'y3.8', levels: [['L3', 'y3.8'], ['L4', 'y1.2']], manager: 'tamar', trade: 'software', last: 'meets' },
  { key: 'anjali', name: 'Anjali Deshmukh', title: 'Software Developer', team: 'software', at: 'Bristol',
    started: 'y1.8', levels: [['L2', 'y1.8']], manager: 'tamar', trade: 'software', last: 'meets' },
  { key: 'viktor', name: 'Viktor Halász', title: 'Systems Administrator', team: 'software', at: 'Bristol',
    started: 'y5.8', levels: [['L3', 'y5.8']], manager: 'tamar', trade: 'software', last: 'meets' },
  { key: 'sofie', name: 'Sofie Claes', title: 'Design Lead', team: 'design', at: 'Bristol',
    started: 'y4.1', levels: [['L4', 'y4.1'], ['M1', 'y1.4']], manager: 'arvid', trade: 'lead', last: 'meets' },
  { key: 'kenji', name: 'Kenji Watanabe', title: 'Senior Industrial Designer', team: 'design', at: 'Bristol',
    started: 'y5.2', levels: [['L4', 'y5.2']], manager: 'sofie', trade: 'design', last: 'meets' },
  { key: 'rosa', name: 'Rosa Quispe', title: 'Technical Writer', team: 'design', at: 'Bristol',
    started: 'y3.0', levels: [['L3', 'y3.0']], manager: 'sofie', trade: 'design', last: 'meets',
    before: [{ manager: 'sofie', until: '7.14' }, { manager: 'leila', until: 't-11' }] },

  { key: 'anselm', name: 'Anselm Okafor', title: 'Customer Director', team: 'customers', at: 'Bristol',
    started: 'y8.5', levels: [['M2', 'y8.5'], ['M3', 'y4.7']], manager: 'ruth', trade: 'lead', last: 'meets' },
  { key: 'leila', name: 'Leila Haddadian', title: 'Head of Service', team: 'service', at: 'Bristol',
    started: 'y6.6', levels: [['L4', 'y6.6'], ['M2', 'y3.0']], manager: 'anselm' },
  { key: 'mateus', name: 'Mateus Carvalho', title: 'Repair Technician', team: 'service', at: 'Bristol',
    started: 'y4.3', levels: [['L2', 'y4.3'], ['L3', 'y2.0']], manager: 'leila' },
  { key: 'wanjiru', name: 'Wanjiru Kamau', title: 'Senior Field Service Engineer', team: 'service', at: 'Nairobi',
    started: 'y6.0', levels: [['L3', 'y6.0'], ['L4', 'y2.1']], manager: 'leila' },
  { key: 'oskar', name: 'Oskar Lindqvist', title: 'Support Specialist', team: 'service', at: 'Bristol',
    started: 'y2.4', levels: [['L1', 'y2.4'], ['L2', 'y1.3']], manager: 'leila' },
  { key: 'priya', name: 'Priya Raghunathan', title: 'Senior Support Specialist', team: 'service', at: 'Bristol',
    started: 'y7.4', levels: [['L3', 'y7.4'], ['L4', 'y2.0']], manager: 'leila' },
  { key: 'yusuf', name: 'Yusuf Demirel', title: 'Refurbishment Technician', team: 'service', at: 'Bristol',
    started: 'y5.4', levels: [['L2', 'y5.4'], ['L3', 'y3.0']], manager: 'leila', before: [{ manager: 'piotr', until: 'p4.14' }] },
  { key: 'hana', name: 'Hana Kobayashi', title: 'Service Logistics Coordinator', team: 'service', at: 'Bristol',
    started: 'y4.7', levels: [['L3', 'y4.7']], manager: 'leila', before: [{ manager: 'gwen', until: '5.28' }] },
  { key: 'declan', name: 'Declan Byrne', title: 'Service Contracts Coordinator', team: 'service', at: 'Bristol',
    started: 'y3.7', levels: [['L3', 'y3.7']], manager: 'leila' },
  { key: 'grace', name: 'Grace Abernethy', title: 'Calibration Specialist', team: 'service', at: 'Bristol',
    started: 'y14.8', levels: [['L4', 'y14.8'], ['L5', 'y4.0']], manager: 'leila' },
  { key: 'saia', name: 'Siosaia Tupou', preferred: 'Saia', title: 'Field Service Engineer', team: 'service', at: 'Bristol',
    started: '9.7', levels: [['L2', '9.7']], manager: 'leila' },
  { key: 'milena', name: 'Milena Stojanova', title: 'Head of Sales', team: 'sales', at: 'Bristol',
    started: 'y5.9', levels: [['L4', 'y5.9'], ['M2', 'y2.9']], manager: 'anselm', trade: 'lead', last: 'meets' },
  { key: 'otieno', name: 'Brian Otieno', title: 'Senior Account Manager', team: 'sales', at: 'Nairobi',
    started: 'y4.2', levels: [['L3', 'y4.2'], ['L4', 'y1.5']], manager: 'milena', trade: 'sales', last: 'meets' },
  { key: 'catarina', name: 'Catarina Moniz', title: 'Account Manager', team: 'sales', at: 'Porto',
    started: 'y2.9', levels: [['L3', 'y2.9']], manager: 'milena', trade: 'sales', last: 'meets' },

  { key: 'chiara', name: 'Chiara Bellandi', title: 'People Director', team: 'people', at: 'Bristol',
    started: 'y5.3', levels: [['M3', 'y5.3']], manager: 'ruth', trade: 'lead', last: 'meets' },
  { key: 'samuel', name: 'Samuel Osei-Mensah', preferred: 'Sam', title: 'People Operations Lead', team: 'people', at: 'Bristol',
    started: 'y4.5', levels: [['L4', 'y4.5']], manager: 'chiara', trade: 'people', last: 'meets' },
  { key: 'emine', name: 'Emine Aksoy', title: 'HR Partner', team: 'people', at: 'Bristol',
    started: 'y3.5', levels: [['L4', 'y3.5']], manager: 'chiara', trade: 'people', last: 'meets' },
  { key: 'dafydd', name: 'Dafydd Pugh', title: 'HR Partner', team: 'people', at: 'Bristol',
    started: 'y2.5', levels: [['L3', 'y2.5']], manager: 'chiara', trade: 'people', last: 'meets' },
  { key: 'noor', name: 'Noor Vermeulen', title: 'Learning and Development Lead', team: 'people', at: 'Bristol',
    started: 'y3.4', levels: [['L4', 'y3.4']], manager: 'chiara', trade: 'people', last: 'exceeds' },

  { key: 'farid', name: 'Farid Benali', title: 'Finance Director', team: 'finance', at: 'Bristol',
    started: 'y7.9', levels: [['M3', 'y7.9']], manager: 'ruth', trade: 'lead', last: 'meets' },
  { key: 'seoyeon', name: 'Seo-yeon Park', title: 'Management Accountant', team: 'finance', at: 'Bristol',
    started: 'y3.2', levels: [['L3', 'y3.2']], manager: 'farid', trade: 'finance', last: 'meets' },
  { key: 'tolu', name: 'Tolulope Adeyinka', preferred: 'Tolu', title: 'Credit Controller', team: 'finance', at: 'Bristol',
    started: 'y2.0', levels: [['L2', 'y2.0']], manager: 'farid', trade: 'finance', last: 'meets' },
  { key: 'helen', name: 'Helen Whitcombe', title: 'Legal Counsel', team: 'finance', at: 'Bristol',
    started: 'y6.9', levels: [['L5', 'y6.9']], manager: 'farid', trade: 'legal', last: 'meets' },
]

/** Managers who write a note nearly every month, now and then, or hardly at all. The rest write about every other month. */
export const WRITES: Readonly<Record<Key, 'often' | 'seldom'>> = {
  moira: 'often', meera: 'often', chiara: 'often', tamar: 'often', ingrid: 'often', gwen: 'seldom', duarte: 'seldom', arvid: 'seldom',
  milena: 'seldom',
}

/** Words of the house. A reader from outside finds them explained. */
export const GLOSSARY: readonly [term: string, meaning: string][] = [
  ['Heron', 'Our hand-held meter for measuring water in the field.'],
  ['Otter', 'Our bench analyser for laboratories.'],
  ['Mayfly', 'Our monitor that is built into a pipe and measures all day.'],
  ['Cartridge', 'The reagent cartridge for Otter and Mayfly, filled in Porto, kept between 2 and 8 degrees.'],
  ['Blue box', 'The insulated box in which cartridges travel.'],
  ['Bench 1', 'One of the two repair benches in Bristol.'],
  ['Bench 2', 'One of the two repair benches in Bristol.'],
  ['Traveller', 'The work card that goes with an instrument through assembly and test.'],
  ['Line A', 'The assembly line of the Heron.'],
  ['Line B', 'The assembly line of the Otter and the Mayfly.'],
  ['Change list', 'The list of changes to parts and methods for all three instruments.'],
  ['Desk diagnosis', 'Four questions by which a fault is found without a visit.'],
  ['Grade A', 'A refurbished instrument that passes the test for new ones and is sold with the full guarantee.'],
  ['Batch 2207', 'A batch of cartridges that was recalled because it read low.'],
  ['Standard answers', 'The texts with which support answers frequent questions.'],
  ['Support guide', 'The guide for newcomers in support: twelve calls, what to ask, when to stop.'],
  ['Kisima', 'The Kisima Water Trust, a customer in Kenya with fourteen pump stations.'],
  ['Umoja schools', 'A school programme in Kenya that uses refurbished Herons.'],
  ['Calder Vale', 'Calder Vale Water, a utility and customer.'],
  ['Northmere', 'Northmere Water, a utility and customer.'],
  ['Hopwell', 'Hopwell Brewery, a customer.'],
  ['Saint Brannoc', 'Saint Brannoc Hospital, a customer.'],
  ['Lakeshore', 'Lakeshore Hospital in Kisumu, a customer.'],
  ['Ria Viva', 'A shellfish co-operative and customer in Portugal.'],
  ['Lagoa', 'Lagoa Fish Farms, a customer in Portugal.'],
  ['Sondu', 'Sondu Fisheries, a customer in Kenya.'],
  ['Teifi', 'Teifi Hatchery, a customer in Wales.'],
]

export const GRANTS: readonly { key: Key; role: 'hr_admin' | 'hr_partner' | 'system_admin' | 'facilitator'; teams?: string[] }[] = [
  { key: 'samuel', role: 'hr_admin' },
  { key: 'chiara', role: 'hr_admin' },
  { key: 'emine', role: 'hr_partner', teams: ['operations', 'finance'] },
  { key: 'dafydd', role: 'hr_partner', teams: ['customers', 'engineering'] },
  { key: 'viktor', role: 'system_admin' },
  { key: 'noor', role: 'facilitator' },
]

export const LEAVES: readonly { key: Key; from: Slot; to: Slot }[] = [{ key: 'yusuf', from: '6.22', to: '9.21' }]
