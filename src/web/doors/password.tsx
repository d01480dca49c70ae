import { useState } from 'react'
import type { FieldProblem } from '../../ui/error-summary.tsx'
import { Checkbox, Input } from '../../ui/inputs.tsx'
import { problemAt } from '../../ui/problem.ts'

/** Long enough to resist guessing; no other demands, since those make worse passwords. */
export const SHORTEST_PASSWORD = 12

/** A new password, with a way to see it. */
export function NewPassword({ problems }: { problems: readonly FieldProblem[] }) {
  const [seen, setSeen] = useState(false)
  return (
    <div className="space-y-2">
      <Input id="password" type={seen ? 'text' : 'password'} label="New password" hint={`At least ${SHORTEST_PASSWORD} characters. A few words make a good one.`}
        autoComplete="new-password" error={problemAt(problems, 'password')} />
      <Checkbox label="Show the password" checked={seen} onChange={(event) => setSeen(event.target.checked)} />
    </div>
  )
}

/** What is wrong with a new password before the server sees it. */
export function checkPassword(form: Record<string, string>): FieldProblem[] {
  return (form.password ?? '').length < SHORTEST_PASSWORD ? [{ fieldId: 'password', message: `Choose a password of at least ${SHORTEST_PASSWORD} characters` }] : []
}

/** What is wrong with an e-mail address before the server sees it. */
export function checkEmail(form: Record<string, string>): FieldProblem[] {
  return /^\S+@\S+$/.test(form.email ?? '') ? [] : [{ fieldId: 'email', message: 'Enter your e-mail address, such as name@example.com' }]
}
