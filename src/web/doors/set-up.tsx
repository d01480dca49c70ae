import { Input } from '../../ui/inputs.tsx'
import type { FieldProblem } from '../../ui/error-summary.tsx'
import { problemAt } from '../../ui/problem.ts'
import { linkToken, setUp } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { entered } from './entered.ts'
import { checkEmail, checkPassword, NewPassword } from './password.tsx'

const EXPIRED = 'This set-up link was used already or has run out. Start Plumbline again to print a new one.'

/** The very first page: an organisation and its first administrator. */
export default function SetUp() {
  return (
    <Door title="Set up Plumbline" purpose="You become the first HR administrator. People and teams come next.">
      <DoorForm send="Set up" check={check} words={{ 401: EXPIRED, 404: EXPIRED }}
        onSend={async ({ organisation = '', name = '', email = '', password = '' }) => {
          await setUp(linkToken(location), { organisation, name, email, password })
          entered()
        }}>
        {(problems) => (
          <>
            <Input id="organisation" label="Organisation" autoComplete="organization" autoFocus error={problemAt(problems, 'organisation')} />
            <Input id="name" label="Your name" autoComplete="name" error={problemAt(problems, 'name')} />
            <Input id="email" type="email" label="Your e-mail" autoComplete="username" error={problemAt(problems, 'email')} />
            <NewPassword problems={problems} />
          </>
        )}
      </DoorForm>
    </Door>
  )
}

function check(form: Record<string, string>): FieldProblem[] {
  return [
    ...(form.organisation?.trim() ? [] : [{ fieldId: 'organisation', message: 'Enter the organisation’s name' }]),
    ...(form.name?.trim() ? [] : [{ fieldId: 'name', message: 'Enter your name' }]),
    ...checkEmail(form),
    ...checkPassword(form),
  ]
}
