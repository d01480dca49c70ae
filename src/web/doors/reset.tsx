import { Link } from '../../ui/link.tsx'
import { linkToken, resetPassword } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { entered } from './entered.ts'
import { checkPassword, NewPassword } from './password.tsx'

const EXPIRED = 'This link was used already or has run out. Ask for a new one.'

/** Where the link for a new password lands. */
export default function Reset() {
  return (
    <Door title="Choose a new password" purpose="Your other sessions end when you change it.">
      <DoorForm send="Save and sign in" check={checkPassword} words={{ 401: EXPIRED, 404: EXPIRED }}
        onSend={async (form) => { await resetPassword(linkToken(location), form.password!); entered() }} more={<Link to="/forgotten">Ask for a new link</Link>}>
        {(problems) => <NewPassword problems={problems} />}
      </DoorForm>
    </Door>
  )
}
