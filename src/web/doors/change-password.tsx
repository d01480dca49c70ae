import { useState } from 'react'
import { Input } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { problemAt } from '../../ui/problem.ts'
import { toast } from '../../ui/toast.tsx'
import { changePassword } from '../session.ts'
import { DoorForm } from './door.tsx'
import { checkPassword, NewPassword, PASSWORD_FIELDS } from './password.tsx'

/** My password: the old one, and the new one. Somebody who came by a link may set a first one. */
export default function ChangePassword() {
  const me = useMe()
  const [done, setDone] = useState(0)
  return (
    <Page title="Your password" purpose="Your other sessions end when you change it; this one goes on." width="form">
      <DoorForm key={done} send="Change password" check={checkPassword} fields={PASSWORD_FIELDS}
        onSend={async (form) => {
          await changePassword(form.currentPassword || undefined, form.password!)
          setDone(done + 1)
          toast({ title: 'Password changed' })
        }}>
        {(problems) => (
          <>
            <Input id="currentPassword" type="password" label="Current password" hint="Leave empty if you never had one and came in by a link within the last hour."
              autoComplete="current-password" error={problemAt(problems, 'currentPassword')} />
            <NewPassword problems={problems} email={me.person.email} />
          </>
        )}
      </DoorForm>
    </Page>
  )
}
