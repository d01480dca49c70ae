import { useState } from 'react'
import type { InputOf } from '../../../ui/action-map.ts'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems, Problem } from '../../../ui/problem.ts'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import { stepAfter, type StepId } from '../../set-up/steps.ts'
import type { StepProps } from './new-plan.tsx'

type Change = Omit<InputOf<'cycle.plan'>, 'id'>

export interface PlanStep<V extends object> {
  value: V
  set: (patch: Partial<V>) => void
  problems: readonly FieldProblem[]
  save: () => void
  busy: boolean
}

export interface PlanStepParts<V extends object> {
  step: StepId
  blank: V
  /** What is still to fill in. */
  missing?: (value: V) => FieldProblem[]
  input: (value: V) => Change
  /** Ids of fields that are called otherwise than their path. */
  fields?: (path: string) => string | undefined
}

/** One step's form: kept on this device until it is saved with the plan, then on to the next. */
export function usePlanStep<V extends object>({ cycle }: StepProps['draft'], parts: PlanStepParts<V>): PlanStep<V> {
  const { go } = usePlace()
  const kept = useKept<V>(`cycle/${cycle.id}/${parts.step}`, parts.blank)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const write = useWrite('cycle.plan', { quiet: true, refreshes: ['cycle.show-plan', 'cycle.list', 'cycle.progress'] })

  async function save() {
    const missing = parts.missing?.(kept.value) ?? []
    setProblems(missing)
    if (missing.length > 0) return
    try {
      await write.ask({ id: cycle.id, ...parts.input(kept.value) })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const named = Object.fromEntries(error.errors.flatMap(({ path }) => [[path, parts.fields?.(path)]].filter(([, id]) => id)))
      return setProblems(fieldProblems(error, named))
    }
    kept.clear()
    void go(`/cycles/${cycle.id}/plan?step=${stepAfter(parts.step)}`)
  }

  return {
    value: kept.value,
    set: (patch) => kept.change((old) => ({ ...old, ...patch })),
    problems,
    save: () => void save(),
    busy: write.busy,
  }
}
