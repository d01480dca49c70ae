import { useState } from 'react'
import { Button, ButtonLink } from '../../../src/ui/button.tsx'
import { ErrorSummary } from '../../../src/ui/error-summary.tsx'
import { Checkbox, Input, Radios, Select, Switch } from '../../../src/ui/inputs.tsx'
import { Link } from '../../../src/ui/link.tsx'
import { Menu } from '../../../src/ui/menu.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { PersonPicker, type PersonChoice } from '../../../src/ui/person-picker.tsx'
import { Section } from '../../../src/ui/section.tsx'
import { TextArea } from '../../../src/ui/text-area.tsx'

const PEOPLE: PersonChoice[] = [
  { id: '1', name: 'Mina Okafor', note: 'Platform' }, { id: '2', name: 'Mina Okafor', note: 'Support' }, { id: '3', name: 'Tomás Ferreira', note: 'Platform' },
]
const search = async (query: string) => PEOPLE.filter((person) => person.name.toLowerCase().includes(query.toLowerCase()))

export function Controls() {
  const [person, setPerson] = useState<PersonChoice | null>(PEOPLE[0]!)
  const [tone, setTone] = useState<'praise' | 'concern'>('concern')
  return (
    <Page title="Ask for feedback" purpose="Choose whom to ask and what about. They see your question, and decide whether to answer." width="form"
      back={{ to: '/lists', label: 'Home' }}
      actions={<Menu label="More" items={[{ id: 'a', title: 'Print', keys: 'p', run: () => {} }, 'line', { id: 'b', title: 'Withdraw', unavailable: 'Tomás has answered already', run: () => {} }]} />}
      primary={<Button variant="primary" keyHint="mod+enter">Ask</Button>}>
      <ErrorSummary errors={[{ fieldId: 'question', message: 'Say what you would like to hear about' }, { fieldId: 'due', message: 'Choose a day after today' }]} />
      <div className="space-y-6">
        <PersonPicker id="person" label="Whom do you ask?" value={person} onChange={setPerson} search={search} />
        <TextArea id="question" label="What about?" hint="One situation and one question get better answers than a list." error="Say what you would like to hear about"
          audience={{ now: 'only you', later: 'Mina, when you press Ask' }} />
        <Input id="due" type="date" label="By when?" size="short" optional error="Choose a day after today" />
        <Select id="project" label="Project" options={[{ value: 'a', label: 'Harbour crossing' }, { value: 'b', label: 'Night shift handover' }]} />
        <Radios label="What is it?" name="tone" value={tone} onChange={setTone}
          options={[{ value: 'praise', label: 'Something that went well' }, { value: 'concern', label: 'Something to change', hint: 'Share it within two weeks, while both of you remember.' }]} />
        <Radios label="Pace" name="pace" inline options={[{ value: 'weekly', label: 'Weekly' }, { value: 'monthly', label: 'Monthly' }]} value="weekly" />
        <Checkbox label="Tell my manager that I asked" hint="Only that you asked, never the answer." defaultChecked />
        <Switch label="Remind Mina once, after a week" />
      </div>
      <Section title="Buttons" hint="At most one is primary.">
        <div className="flex flex-wrap items-center gap-3">
          <Button>Plain</Button><Button variant="quiet">Quiet</Button><Button size="small">Small</Button><Button size="small" variant="quiet">Small and quiet</Button>
          <Button busy>On its way</Button><Button unavailable="Mina has not read it yet">Not yet</Button><ButtonLink to="/lists">A place to go</ButtonLink>
          <Link to="/lists">a link in text</Link>
        </div>
      </Section>
    </Page>
  )
}
