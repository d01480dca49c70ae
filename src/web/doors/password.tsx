import { useState } from 'react'
import type { FieldProblem } from '../../ui/error-summary.tsx'
import { Checkbox, Input } from '../../ui/inputs.tsx'
import { problemAt } from '../../ui/problem.ts'

/** Long enough that its length carries it; the server knows the few others that will not do. */
const SHORTEST = 12
/** The server's name for the field. */
export const PASSWORD_FIELDS = { '/newPassword': 'password' }

/** A new password, with a way to see it. The e-mail is there for password managers. */
export function NewPassword({ problems, email }: { problems: readonly FieldProblem[]; email?: string }) {
  const [seen, setSeen] = useState(false)
  return (
    <div className="space-y-2">
      {email && <input type="hidden" name="email" autoComplete="username" value={email} readOnly />}
      <Input id="password" type={seen ? 'text' : 'password'} label="New password" hint={`At least ${SHORTEST} characters. Four or five words you will remember do well.`}
        autoComplete="new-password" error={problemAt(problems, 'password')} />
      <Checkbox label="Show the password" checked={seen} onChange={(event) => setSeen(event.target.checked)} />
    </div>
  )
}

/** What is wrong with a new password before the server sees it. */
export function checkPassword(form: Record<string, string>): FieldProblem[] {
  return [...(form.password ?? '')].length < SHORTEST ? [{ fieldId: 'password', message: `Choose a password of at least ${SHORTEST} characters` }] : []
}

/** What is wrong with an e-mail address before the server sees it. */
export function checkEmail(form: Record<string, string>): FieldProblem[] {
  return /^\S+@\S+$/.test(form.email?.trim() ?? '') ? [] : [{ fieldId: 'email', message: 'Enter your e-mail address, such as name@example.com' }]
}
