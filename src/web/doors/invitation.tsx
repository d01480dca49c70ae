import { setPassword } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { entered } from './entered.ts'
import { LinkDoor } from './link-door.tsx'
import { checkPassword, NewPassword, PASSWORD_FIELDS } from './password.tsx'

/** Where an invitation lands: choose a password and come in. */
export default function Invitation() {
  return (
    <LinkDoor>
      {({ name, email }, token) => (
        <Door title={name ? `Welcome, ${name}` : 'Welcome'} purpose="Choose a password, and you are in. What you write is yours until you share it.">
          <DoorForm send="Save and sign in" check={checkPassword} fields={PASSWORD_FIELDS}
            onSend={async (form) => { await setPassword(token, form.password!); entered() }}>
            {(problems) => <NewPassword problems={problems} email={email} />}
          </DoorForm>
        </Door>
      )}
    </LinkDoor>
  )
}
