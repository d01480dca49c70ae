import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { useKept } from '../../../ui/use-kept.ts'
import { recodeLevel } from '../../draft/edits.ts'
import { LONGEST_CODE } from '../../numbers.ts'
import type { Editing } from './editing.ts'

/** The code of a level nobody holds. It changes with a press and not letter by letter: two levels must never share one on the way. */
export function CodeForm({ id, code, taken, change }: { id: string; code: string; taken: readonly string[]; change: Editing['change'] }) {
  const kept = useKept(`framework-draft/${id}/code/${code}`, { code })
  const [told, setTold] = useState<string>()
  const wanted = kept.value.code.trim()
  function send() {
    const wrong = wanted === '' ? 'Write a code, such as L3' : wanted !== code && taken.includes(wanted) ? `There is a level ${wanted} already` : undefined
    setTold(wrong)
    if (wrong || wanted === code) return
    kept.clear()
    change((old) => recodeLevel(old, code, wanted))
  }
  return (
    <form noValidate className="flex flex-wrap items-end gap-3" onSubmit={(event) => { event.preventDefault(); send() }}>
      <Input id={`code-${code}`} label={`Code of ${code}`} size="short" maxLength={LONGEST_CODE} value={kept.value.code} error={told} onChange={(event) => kept.change({ code: event.target.value })} />
      <Button type="submit">Change the code</Button>
    </form>
  )
}
