import { acceptInvitation, linkToken } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { entered } from './entered.ts'
import { checkPassword, NewPassword } from './password.tsx'

const EXPIRED = 'This invitation was used already or has run out. Ask the person who invited you for a new one.'

/** Where an invitation lands: choose a password and come in. */
export default function Invitation() {
  return (
    <Door title="Welcome to Plumbline" purpose="Choose a password, and you are in. What others wrote to you is waiting; what you write is yours until you share it.">
      <DoorForm send="Save and sign in" check={checkPassword} words={{ 401: EXPIRED, 404: EXPIRED }}
        onSend={async (form) => { await acceptInvitation(linkToken(location), form.password!); entered() }}>
        {(problems) => <NewPassword problems={problems} />}
      </DoorForm>
    </Door>
  )
}
