import type { FieldProblem } from '../../ui/error-summary.tsx'
import { Input } from '../../ui/inputs.tsx'
import { problemAt } from '../../ui/problem.ts'
import { setUp } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { entered } from './entered.ts'
import { LinkDoor } from './link-door.tsx'
import { checkEmail, checkPassword, NewPassword } from './password.tsx'

/** The very first page: an organisation and its first administrator. */
export default function SetUp() {
  return (
    <LinkDoor>
      {(_, token) => (
        <Door title="Set up Plumbline" purpose="You become the first administrator. People and teams come next.">
          <DoorForm send="Set up" check={check}
            onSend={async ({ organisation = '', name = '', email = '', password = '', timeZone = '' }) => {
              await setUp(token, { organisation, name, email, password, timeZone })
              entered()
            }}>
            {(problems) => (
              <>
                <Input id="organisation" label="Organisation" autoComplete="organization" autoFocus error={problemAt(problems, 'organisation')} />
                <Input id="name" label="Your name" autoComplete="name" error={problemAt(problems, 'name')} />
                <Input id="email" type="email" label="Your e-mail" autoComplete="username" error={problemAt(problems, 'email')} />
                <Input id="timeZone" label="Time zone" hint="Decides when a day begins for everybody." defaultValue={Intl.DateTimeFormat().resolvedOptions().timeZone}
                  error={problemAt(problems, 'timeZone')} />
                <NewPassword problems={problems} />
              </>
            )}
          </DoorForm>
        </Door>
      )}
    </LinkDoor>
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
