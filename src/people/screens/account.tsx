import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useRun } from '../../ui/commands.ts'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import { MailChoices } from '../parts/mail-choices.tsx'
import { OwnExport } from '../parts/own-export.tsx'
import { RolesOf } from '../parts/roles-of.tsx'
import { Tokens } from '../parts/tokens.tsx'

/** My own things: what is on record about me here, how I come in, and what may act for me. */
export default function Account() {
  const me = useMe()
  const run = useRun()
  const person = useAction('person.show', { id: me.person.id })
  return (
    <Page title="Your account" purpose={`How you come in, and what acts for you at ${me.organisation.name}.`} width="page">
      <Section title="You" hint="Your HR team keeps these; tell them when something is wrong.">
        <Loaded query={person}>
          {({ name, email, title, team, managerId, managerName, level }) => (
            <dl className="grid max-w-prose grid-cols-3 gap-x-6 gap-y-2">
              <Fact term="Name">{name}</Fact>
              <Fact term="E-mail">{email}</Fact>
              {title && <Fact term="Title">{title}</Fact>}
              {team && <Fact term="Team">{team}</Fact>}
              {managerId && <Fact term="Manager"><Link to={`/people/${managerId}`}>{managerName}</Link></Fact>}
              {level && <Fact term="Level"><Link to={`/framework?level=${level}`}>{level}: what is expected</Link></Fact>}
            </dl>
          )}
        </Loaded>
      </Section>
      <Section title="Coming in" hint="Whoever changes a password ends the other sessions with it.">
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/account/password">Change password</ButtonLink>
          <Button onClick={() => run('shell.sign-out-everywhere')}>Sign out everywhere</Button>
        </div>
      </Section>
      <Section title="Keys and look" hint="Light or dark, and whether single letters act as keys, is kept on each device.">
        <div className="flex flex-wrap gap-3">
          <Button keyHint="?" onClick={() => run('shell.keys')}>All keys</Button>
          <Button onClick={() => run('shell.account')}>Look and single letters</Button>
        </div>
      </Section>
      <MailChoices />
      <OwnExport />
      <Section title="Your roles"><RolesOf personId={me.person.id} /></Section>
      <Section title="Conflicts of interest" hint="When you are too close to somebody to judge, or in dispute, what is written about them can close to you.">
        <ButtonLink to="/people/conflicts">See or declare one</ButtonLink>
      </Section>
      <Tokens />
    </Page>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return <div className="contents"><dt className="text-soft">{term}</dt><dd className="col-span-2 min-w-0 wrap-anywhere">{children}</dd></div>
}
