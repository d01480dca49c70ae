import type { Finding, Range, Severity } from './finding.ts'

/** What a rule's author writes: the place, the words, and what it rests on. Id, severity and why come from the rule. */
export interface Hit {
  path?: string
  range?: Range
  message: string
  fix: string
  evidence?: readonly string[]
  /** Only for the few rules that are block in one situation and warn in another, or that say "too early to say". */
  severity?: Severity
}

/** A rule's named thresholds, in the unit its `numbers.ts` gives. */
export type Numbers = Readonly<Record<string, number>>

/** One deterministic check with a stable id: same name in code, test, page and on screen. */
export interface Rule<Input> {
  /** `family/name`, as in the rulebook. */
  readonly id: string
  readonly severity: Severity
  /** One line for lists: when it fires. */
  readonly title: string
  /** Why it matters, in one or two sentences to the author. */
  readonly why: string
  /** Thresholds an organisation may tune, with the house's values. */
  readonly numbers?: Numbers
  /** The whole decision. Pure: facts in, hits out; the present moment is part of the facts. */
  readonly check: (input: Input, numbers: Numbers) => Iterable<Hit>
}

interface Definition<Input, N extends Numbers> extends Omit<Rule<Input>, 'numbers' | 'check'> {
  readonly numbers?: N
  readonly check: (input: Input, numbers: N) => Iterable<Hit>
}

/**
 * Declares a rule. Annotate the first parameter of `check` with the document and facts it reads; the second carries
 * `numbers`, as the organisation tuned them.
 */
export function rule<Input, N extends Numbers = Record<never, number>>(definition: Definition<Input, N>): Rule<Input> {
  return definition as unknown as Rule<Input>
}

/** What an organisation changed about a rule: other numbers, or a milder severity. Never less than a hint. */
export interface Tuning {
  readonly severity?: Severity
  readonly numbers?: Numbers
}
/** Changes by rule id. */
export type Tunings = Readonly<Record<string, Tuning>>

/**
 * Runs rules over one input.
 * @param options.subject whom the document is about: an id, carried into each finding
 * @param options.tuning organisation's changes by rule id
 * @returns findings in the order of the rules, then of the document
 */
export function runRules<Input>(
  rules: readonly Rule<Input>[],
  input: Input,
  options: { subject?: string; tuning?: Tunings } = {},
): Finding[] {
  return rules.flatMap((each) => {
    const tuning = options.tuning?.[each.id]
    const hits = each.check(input, { ...each.numbers, ...tuning?.numbers })
    return [...hits].map((hit) => toFinding(each, hit, options.subject, tuning))
  })
}

/** Only what there is becomes a field; without spreads, since a check of a long text makes many findings. */
function toFinding(from: Rule<never>, hit: Hit, subject?: string, tuning?: Tuning): Finding {
  const finding: { -readonly [Field in keyof Finding]: Finding[Field] } = { rule: from.id, severity: milder(hit.severity ?? from.severity, tuning?.severity) } as Finding
  if (subject) finding.subject = subject
  if (hit.path !== undefined) finding.path = hit.path
  if (hit.range) finding.range = hit.range
  finding.message = hit.message
  finding.why = from.why
  finding.fix = hit.fix
  if (hit.evidence?.length) finding.evidence = [...hit.evidence]
  return finding
}

const SEVERITIES: readonly Severity[] = ['hint', 'warn', 'block']

/** An organisation may lower a severity, never raise it. */
function milder(own: Severity, tuned: Severity = 'block'): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(own), SEVERITIES.indexOf(tuned))] ?? own
}
