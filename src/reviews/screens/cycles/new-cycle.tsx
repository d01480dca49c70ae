import { useState } from 'react'
import { useMe } from '../../../ui/me.ts'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems } from '../../../ui/problem.ts'
import { Restored } from '../../../ui/restored.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import { blankWhat, firstInput, missingInWhat, type WhatPlan } from '../../set-up/steps.ts'
import { StepFrame } from './new-frame.tsx'
import { WhatFields } from './new-what.tsx'

/** HR begins to plan a cycle. With the first step it is written down; nothing happens to anybody before it is launched. */
export default function NewCycle() {
  const { today } = useMe()
  const { go } = usePlace()
  const kept = useKept<WhatPlan>('cycle/new', blankWhat(today))
  const [tried, setTried] = useState(false)
  const write = useWrite('cycle.create', { quiet: true, refreshes: ['cycle.list'] })
  const missing = tried ? missingInWhat(kept.value) : []
  const problems = missing.length > 0 ? missing : write.problem ? fieldProblems(write.problem) : []

  async function create() {
    setTried(true)
    if (missingInWhat(kept.value).length > 0) return
    const cycle = await write.ask(firstInput(kept.value)).catch(() => undefined)
    if (!cycle) return
    kept.clear(kept.value)
    void go(`/cycles/${cycle.id}/plan?step=who`)
  }

  return (
    <StepFrame
      step="what"
      purpose="Until you launch it, nobody but HR knows of it."
      problems={problems}
      busy={write.busy}
      onSave={() => void create()}>
      <Restored kept={kept} />
      <WhatFields plan={kept.value} set={(patch) => kept.change((old) => ({ ...old, ...patch }))} problems={problems} />
    </StepFrame>
  )
}
