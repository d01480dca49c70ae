import { useState } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { problemAt } from '../../ui/problem.ts'
import { requestReset } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { checkEmail } from './password.tsx'

/** Asks for a link to choose a new password. */
export default function Forgotten() {
  const [sentTo, setSentTo] = useState<string>()
  if (sentTo) {
    return (
      <Door title="Look in your inbox" purpose={`If ${sentTo} belongs to somebody here, a link to choose a new password is on its way.`}>
        <ButtonLink to="/sign-in">Back to sign in</ButtonLink>
      </Door>
    )
  }
  return (
    <Door title="Choose a new password" purpose="We send a link to your e-mail address; it works once, for an hour.">
      <DoorForm send="Send me the link" check={checkEmail} onSend={async (form) => { await requestReset(form.email!); setSentTo(form.email) }}
        more={<Link to="/sign-in">Back to sign in</Link>}>
        {(problems) => <Input id="email" type="email" label="E-mail" autoComplete="username" autoFocus error={problemAt(problems, 'email')} />}
      </DoorForm>
    </Door>
  )
}
