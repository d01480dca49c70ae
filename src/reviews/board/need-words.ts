import { inWords } from '../../kit/date.ts'
import type { BoardRow, BoardView, Need } from './words.ts'

/** Which people the board shows. */
export const BOARD_VIEWS = [
  'all', 'needs', 'overdue', 'self-open', 'manager-open', 'to-share', 'to-acknowledge', 'done', 'away', 'cancelled',
] as const

/** What a view of the board is called. */
export const VIEW_WORDS: Record<BoardView, string> = {
  all: 'Everybody',
  needs: 'Needs a decision',
  overdue: 'Past their date',
  'self-open': 'Self-review not in',
  'manager-open': 'Review not submitted',
  'to-share': 'Submitted, not shared',
  'to-acknowledge': 'Shared, not acknowledged',
  done: 'Acknowledged',
  away: 'Away today',
  cancelled: 'Cancelled',
}

/** What a need is, in a word or two: beside a name. */
export const NEED_WORDS: Record<Need, string> = {
  'no-reviewer': 'nobody reviews them',
  'reviewer-left': 'reviewer left',
  conflict: 'conflict of interest',
  'manager-changed': 'new manager',
  'delegation-over': 'delegation is over',
  'person-left': 'has left',
}

/** The same as a sentence, with the names and what happened so far. */
export function needSentence(need: Need, { person, manager, lineManager, leftOn }: BoardRow): string {
  const writer = manager?.writer.name ?? 'Somebody'
  const begun = manager?.state === 'not-started' ? 'has not begun' : 'has begun to write'
  const sentences: Record<Need, string> = {
    'no-reviewer': `Nobody reviews ${person.name}: there is no manager who can.`,
    'reviewer-left': `${writer}, who was to review ${person.name}, has left.`,
    conflict: `There is a conflict of interest between ${writer} and ${person.name}.`,
    'manager-changed': `${person.name} reports to ${lineManager?.name ?? 'somebody else'} now. ${writer} ${begun}.`,
    'delegation-over': `${writer} wrote for the manager of ${person.name}; that time is over.`,
    'person-left': `${person.name} left${leftOn ? ` on ${inWords(leftOn)}` : ''}. What is written about them is kept.`,
  }
  return sentences[need]
}

/** What a way to settle it does. */
export interface WayOut {
  id: 'keep' | 'give' | 'choose' | 'end-delegation' | 'settle'
  title: string
  /** Whom it goes to. */
  to?: { id: string; name: string }
}

/** The ways to settle a need, the likeliest first. People decide; nothing of it happens by itself in between. */
export function waysOut(need: Need, { manager, lineManager }: BoardRow): WayOut[] {
  const choose: WayOut = { id: 'choose', title: need === 'no-reviewer' ? 'Choose a reviewer' : 'Choose somebody else' }
  const give: WayOut[] = lineManager ? [{ id: 'give', title: `Give it to ${lineManager.name}`, to: lineManager }] : []
  if (need === 'manager-changed') return [{ id: 'keep', title: `Leave it with ${manager?.writer.name ?? 'them'}` }, ...give, choose]
  if (need === 'delegation-over') return [{ id: 'end-delegation', title: 'Give it back to the manager' }, choose]
  if (need === 'person-left') return [{ id: 'settle', title: 'Close what is open about them' }]
  return [...give, choose]
}

/** What came of reminding people, in words. */
export function nudgeWords({ nudged, already, away }: { nudged: number; already: number; away: number }): { title: string; detail?: string } {
  const rest = [
    ...(already > 0 ? [`${already} ${already === 1 ? 'was' : 'were'} reminded today already`] : []),
    ...(away > 0 ? [`${away} ${away === 1 ? 'is' : 'are'} away`] : []),
  ].join(', ')
  const title = nudged === 0 ? 'Nobody reminded' : `${nudged} ${nudged === 1 ? 'person' : 'people'} reminded`
  return { title, ...(rest && { detail: `${rest}.` }) }
}
