import type { Audience, Named, Tone } from '../words.ts'
import { audienceWords, readersInWords } from './audience.ts'

/** One way to answer "who will read it", with what follows from it. */
export interface AudienceChoice {
  audience: Audience
  /** Who, in a word or two: "Only me", "Mina Okafor". */
  label: string
  /** Who can read it and what happens then, in plain sentences. */
  consequence: string
  /** The readers alone, for the words beside a text field: "you and Mina Okafor". */
  readers: string
  /** What the button does: "Keep for myself", "Share with Mina Okafor". */
  step: string
}

/** What the choice depends on. `manager` is the subject's manager of today. */
export interface ChoosingAudience {
  me: Named
  subject: Named
  manager?: Named
  tone: Tone
  /** It answers a feedback request, which goes to the manager as well. */
  requested?: boolean
}

/** Every audience that makes sense here, the narrowest first. What the server would refuse is not among them. */
export function audienceChoices(about: ChoosingAudience): AudienceChoice[] {
  return audiencesFor(about).map((audience) => {
    const around = { you: about.me.id, author: about.me, subject: about.subject, manager: about.manager, requested: about.requested }
    return {
      audience,
      label: labelOf(audience, about),
      consequence: `${audienceWords(audience, around)} ${whatFollows(audience, about)}`.trim(),
      readers: readersInWords(audience, around),
      step: audience === 'me' ? 'Keep for myself' : `Share with ${audience === 'public' ? 'everyone' : labelOf(audience, about)}`,
    }
  })
}

function audiencesFor({ me, subject, manager, tone, requested }: ChoosingAudience): Audience[] {
  const managed = manager && manager.id !== me.id
  if (requested) return managed ? ['manager', 'person_and_manager'] : ['person_and_manager']
  if (subject.id === me.id) return managed ? ['me', 'manager'] : ['me']
  const some: Audience[] = managed ? ['me', 'person', 'manager', 'person_and_manager'] : ['me', 'person']
  return tone === 'praise' ? [...some, 'public'] : some
}

function labelOf(audience: Audience, { me, subject, manager }: ChoosingAudience): string {
  switch (audience) {
    case 'me': return 'Only me'
    case 'person': return subject.name
    case 'manager': return manager?.name ?? 'the manager'
    case 'person_and_manager': return manager && manager.id !== me.id ? `${subject.name} and ${manager.name}` : subject.name
    case 'public': return 'Everyone'
  }
}

function whatFollows(audience: Audience, { me, subject, tone, requested }: ChoosingAudience): string {
  if (subject.id === me.id) return audience === 'me' ? 'It is there when you write your self-review.' : ''
  switch (audience) {
    case 'me': return tone === 'concern' ? `Nothing is said to ${subject.name} yet, so a review can’t rest on it.` : `${subject.name} does not hear of it yet.`
    case 'person':
    case 'person_and_manager':
      return requested ? 'It stays as you give it.' : `It is on the ledger of ${subject.name}, who can answer. Once seen it can be corrected, not reworded.`
    case 'manager': return `So nothing is said to ${subject.name} yet.`
    case 'public': return `${subject.name} can hide it. It can be withdrawn, not reworded.`
  }
}
