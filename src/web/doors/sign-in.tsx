import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { usePlace } from '../../ui/place.ts'
import { problemAt } from '../../ui/problem.ts'
import { requestLink, signIn } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { checkEmail } from './password.tsx'
import { entered } from './entered.ts'

/** Sign in with a password, or ask for a link. */
export default function SignIn() {
  const { search } = usePlace()
  const [byLink, setByLink] = useState(false)
  const [sentTo, setSentTo] = useState<string>()
  if (sentTo) return <LinkSent email={sentTo} again={() => setSentTo(undefined)} />
  return (
    <Door title="Sign in" purpose="Feedback through the year, and reviews that surprise nobody.">
      <DoorForm
        key={String(byLink)}
        send={byLink ? 'Send me a link' : 'Sign in'}
        check={(form) => [...checkEmail(form), ...(byLink || form.password ? [] : [{ fieldId: 'password', message: 'Enter your password' }])]}
        words={{ 401: 'That e-mail address and password don’t belong together. Check both, or ask for a link.' }}
        onSend={async (form) => {
          if (byLink) {
            await requestLink(form.email!)
            setSentTo(form.email)
          } else {
            await signIn(form.email!, form.password!)
            entered(search.next)
          }
        }}
        more={<Button variant="quiet" onClick={() => setByLink(!byLink)}>{byLink ? 'Use a password' : 'Send me a link instead'}</Button>}
      >
        {(problems) => (
          <>
            <Input id="email" type="email" label="E-mail" autoComplete="username" inputMode="email" autoFocus error={problemAt(problems, 'email')} />
            {!byLink && (
              <div className="space-y-2">
                <Input id="password" type="password" label="Password" autoComplete="current-password" error={problemAt(problems, 'password')} />
                <p className="text-small"><Link to="/forgotten">I don’t know my password</Link></p>
              </div>
            )}
          </>
        )}
      </DoorForm>
    </Door>
  )
}

function LinkSent({ email, again }: { email: string; again: () => void }) {
  return (
    <Door title="Look in your inbox" purpose={`If ${email} belongs to somebody here, a link is on its way. It works once, for a quarter of an hour.`}>
      <Button variant="quiet" className="-ml-4" onClick={again}>Use another address</Button>
    </Door>
  )
}
