import { setPassword } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { entered } from './entered.ts'
import { LinkDoor } from './link-door.tsx'
import { checkPassword, NewPassword, PASSWORD_FIELDS } from './password.tsx'

/** Where the link for a new password lands. */
export default function Reset() {
  return (
    <LinkDoor again={{ to: '/forgotten', label: 'Ask for a new link' }}>
      {({ email }, token) => (
        <Door title="Choose a new password" purpose="You are signed in with it, and your other sessions end.">
          <DoorForm send="Save and sign in" check={checkPassword} fields={PASSWORD_FIELDS}
            onSend={async (form) => { await setPassword(token, form.password!); entered() }}>
            {(problems) => <NewPassword problems={problems} email={email} />}
          </DoorForm>
        </Door>
      )}
    </LinkDoor>
  )
}
