import { dateIn, inWords, type PlainDate } from '../../kit/date.ts'
import { type Block, type Paper, section } from '../../kit/paper.ts'
import { levelName } from '../asked.ts'
import { OUTCOME_WORDS, STATE_WORDS } from '../codes.ts'
import { evidenceMap } from '../evidence-map.ts'
import { factsFrom } from '../gathered.ts'
import { argumentFor, wholeCase } from '../merge.ts'
import type { Named, Settled, ShownCase } from '../words.ts'

/** Whose copy it is, and when. */
export interface CopyFor {
  reader: Named
  today: PlainDate
  zone: string
}

/**
 * A case as a document: for whoever weighs it the level's own words, the argument, and what it rests on as far as they may open it; for the person
 * what they were given. What a session asked and noted is in no file, and nothing of anybody else.
 */
export function caseCopy(shown: ShownCase, to: CopyFor): Paper {
  return shown.aboutMe ? givenCopy(shown, to) : weighedCopy(shown, to)
}

/** What was decided, why, and what comes next: all that the person's own copy holds. */
function givenCopy(shown: ShownCase, to: CopyFor): Paper {
  const title = `Decision about the next level of ${shown.subject.name}`
  return { title, facts: [['Person', shown.subject.name], ...decidedFacts(shown, to)], blocks: decisionOf(shown, 'To you'), foot: footOf(title, to) }
}

function weighedCopy(shown: ShownCase, to: CopyFor): Paper {
  const { subject, author, state, framework } = shown
  const draft = state === 'draft'
  const title = `${draft ? 'Draft of the promotion' : 'Promotion'} case for ${subject.name}`
  return {
    title, foot: footOf(title, to),
    facts: [
      ['Person', subject.name], ['Levels', `${levelWords(shown, shown.currentLevel)} to ${levelWords(shown, shown.proposedLevel)}`], ['Written by', author.name],
      ...(framework ? [['Framework', `${framework.id}, version ${framework.version}`] as const] : []), ['Stands', draft ? 'draft: it is given to nobody' : STATE_WORDS[state].toLowerCase()], ...decidedFacts(shown, to),
    ],
    blocks: [...decisionOf(shown, `To ${subject.name}`), ...argumentOf(shown)],
  }
}

function argumentOf(shown: ShownCase): Block[] {
  if (!shown.document || !shown.surroundings) return []
  const document = wholeCase(shown.document)
  const { surroundings, evidence = [], quotes = [] } = shown
  const facts = factsFrom({
    document, subject: shown.subject, authorId: shown.author.id, currentLevel: shown.currentLevel, proposedLevel: shown.proposedLevel, surroundings, evidence, quotes, step: 'submit',
  })
  const released = quotes.filter(({ state, text }) => state === 'released' && text)
  return [
    ...section('Declared: fear of losing them', document.retention),
    ...section('The case', document.summary),
    { kind: 'heading', level: 2, text: 'Evidence by dimension and month' }, { kind: 'text', text: evidenceMap(facts).sentence },
    ...surroundings.dimensions.flatMap((asked): Block[] => [
      { kind: 'heading', level: 2, text: asked.name },
      { kind: 'text', label: asked.as ? `What the level asks for, as at ${asked.as}` : 'What the level asks for', text: asked.text },
      ...section('The argument', argumentFor(document, asked.code), 3),
      ...listed('What it rests on', evidence.filter(({ dimension }) => dimension === asked.code).map((each) => settledWords(each, shown.proposedLevel))),
    ]),
    ...section('What goes on growing', document.trajectory),
    ...section('What stands against it', document.concerns),
    ...(released.length > 0 ? [{ kind: 'heading', level: 2, text: 'Words of colleagues' } as const, ...released.map(({ asked, text }): Block => ({ kind: 'text', label: asked.name, text: text! }))] : []),
  ]
}

function listed(title: string, items: string[]): Block[] {
  return items.length === 0 ? [{ kind: 'note', text: 'Nothing is settled here.' }] : [{ kind: 'heading', level: 3, text: title }, { kind: 'list', items }]
}

/** The day and the project, the writer's own line, and the record's own words where the reader may open it (S3, X10). */
function settledWords({ on, project, tone, resolvedOn, level, shows, source }: Settled, proposed: string | undefined): string {
  const concern = tone === 'concern' ? (resolvedOn ? `concern, dealt with ${inWords(resolvedOn)}` : 'concern') : ''
  const head = [inWords(on), project, concern, level === proposed ? '' : level].filter(Boolean).join(', ')
  const words = source && [source.title === 'Observation' ? source.text : source.title, source.authorName].filter(Boolean).join(' – ')
  return [head, shows, words].filter(Boolean).join('\n')
}

function decisionOf({ decision, acknowledgement, subject }: ShownCase, to: string): Block[] {
  if (!decision) return []
  const { outcome, proposedLevel, reasons, feedback, wouldChange } = decision
  return [
    { kind: 'heading', level: 2, text: `${OUTCOME_WORDS[outcome]}: ${proposedLevel}` },
    ...section('Why', reasons, 3), ...section(to, feedback, 3), ...section('What would change it', wouldChange, 3),
    ...section(`What ${subject.name} says to it`, acknowledgement?.comment, 3),
  ]
}

function decidedFacts({ decision, releasedAt, releasedBy, acknowledgement }: ShownCase, { zone }: CopyFor): (readonly [string, string])[] {
  const day = (at: string) => inWords(dateIn(zone, at))
  return [
    ...(decision ? [['Decided', OUTCOME_WORDS[decision.outcome].toLowerCase()] as const] : []),
    ...(decision?.nextOn ? [['Looked at again', inWords(decision.nextOn)] as const] : []), ...(decision?.levelFrom ? [['The level holds from', inWords(decision.levelFrom)] as const] : []),
    ...(releasedAt ? [['Given', `${day(releasedAt)}${releasedBy ? `, by ${releasedBy.name}` : ''}`] as const] : []),
    ...(acknowledgement ? [['Acknowledged', `${day(acknowledgement.at)}, which means received and not agreed`] as const] : []),
  ]
}

function levelWords({ surroundings }: ShownCase, code: string | undefined): string {
  const level = surroundings?.levels.find((each) => each.code === code)
  return level ? levelName(level) : (code ?? 'not named')
}

const footOf = (title: string, { reader, today }: CopyFor) => `${title}. Copy of ${reader.name}, ${inWords(today)}.`
