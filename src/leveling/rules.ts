import type { Finding } from '../kit/finding.ts'
import type { Rule, Tunings } from '../kit/rule.ts'
import { runRules } from '../kit/rule.ts'
import type { ArgumentFacts, ClaimFacts, FrameworkFacts, SharingFacts } from './facts.ts'
import type { LevelingFramework } from './framework.ts'
import { levelingFrameworkNotShared } from './rules/leveling/framework-not-shared.ts'
import { levelingIndistinctLevels } from './rules/leveling/indistinct-levels.ts'
import { levelingMissingExpectation } from './rules/leveling/missing-expectation.ts'
import { levelingScopeTrap } from './rules/leveling/scope-trap.ts'
import { levelingTenureArgument } from './rules/leveling/tenure-argument.ts'

/** Rules over somebody's claim to a level: what was seen of their work. */
export const CLAIM_RULES: readonly Rule<ClaimFacts>[] = [
  levelingScopeTrap,
]

/** Rules over whoever is assessed. */
export const SHARING_RULES: readonly Rule<SharingFacts>[] = [
  levelingFrameworkNotShared,
]

/** Rules over texts that argue for a level. */
export const ARGUMENT_RULES: readonly Rule<ArgumentFacts>[] = [
  levelingTenureArgument,
]

/** Rules over the framework itself. */
export const FRAMEWORK_RULES: readonly Rule<FrameworkFacts>[] = [
  levelingMissingExpectation,
  levelingIndistinctLevels,
]

/** What the rules have to say about a framework. */
export function checkFramework(framework: LevelingFramework, tuning?: Tunings): Finding[] {
  return runRules(FRAMEWORK_RULES, { framework }, { tuning })
}
