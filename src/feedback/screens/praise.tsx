import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useCapture } from '../../ui/capture.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePages } from '../../ui/use-pages.ts'
import { useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import type { Praise } from '../praise/words.ts'

/** Praise for everybody to read, latest first. */
export default function PraiseScreen() {
  const pages = usePages('praise.list', { limit: 20 })
  const capture = useCapture()
  return (
    <Page title="Praise" width="reading" purpose="What people said about each other’s work for everybody to read."
      primary={<Button variant="primary" keyHint="n" onClick={() => capture()}>Praise somebody</Button>}>
      <Loaded query={pages.query}>
        {(loaded) => {
          const praise = loaded.flatMap((page) => page.praise)
          return praise.length > 0
            ? (
              <>
                <ul className="divide-y divide-hairline border-y border-hairline">{praise.map((each) => <Entry key={each.id} praise={each} />)}</ul>
                {pages.more && <div className="mt-8"><Button busy={pages.busy} onClick={pages.more}>Show earlier</Button></div>}
              </>
            )
            : (
              <EmptyState title="Good work, said aloud" why="Note what you saw, choose praise and “Everyone”, and it stands here. The person can hide it; HR can take it down." action={<Button onClick={() => capture()}>Praise somebody</Button>}
                example="On Sunday you took the late call from the harbour and found us another berth. Forty people kept their jobs on Monday." />
            )
        }}
      </Loaded>
    </Page>
  )
}

function Entry({ praise }: { praise: Praise }) {
  const { today, person: me } = useMe()
  const { subject, author, on, text, situation, behaviour, effect, hidden } = praise
  return (
    <li className="py-5" data-keep="">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-base">{subject.id === me.id ? 'You' : <Link to={`/people/${subject.id}`}>{subject.name}</Link>}</h2>
        <p className="text-small text-soft"><When date={on} today={today} /></p>
      </div>
      <p className="mt-2 font-serif text-prose whitespace-pre-line">{text}</p>
      {[situation, behaviour, effect].filter(Boolean).map((words) => <p key={words} className="mt-2 whitespace-pre-line">{words}</p>)}
      <p className="mt-2 text-small text-soft">From {author.id === me.id ? 'you' : author.name}.{hidden && ' Hidden: only you see it here.'}</p>
      <Steps praise={praise} />
    </li>
  )
}

function Steps({ praise: { id, subject, author, hidden, may } }: { praise: Praise }) {
  const { person: me } = useMe()
  const [open, setOpen] = useState(false)
  const refreshes = ['praise.list', 'ledger.show'] as const
  const hide = useWrite('observation.hide', { refreshes: [...refreshes], says: ({ hiddenAt }) => ({ title: hiddenAt ? 'Hidden from everybody else' : 'Everybody can read it again' }) })
  const remove = useWrite('observation.withdraw', { refreshes: [...refreshes], says: () => ({ title: 'Taken down' }), done: () => setOpen(false) })
  if (!may.hide && !may.remove) return null
  const own = author.id === me.id
  return (
    <div className="mt-3 flex flex-wrap gap-2" data-screen-only="">
      {may.hide && <Button size="small" variant="quiet" busy={hide.busy} onClick={() => hide.run({ id, hidden: !hidden })}>{hidden ? 'Show it again' : 'Hide it'}</Button>}
      {may.remove && <Button size="small" variant="quiet" onClick={() => setOpen(true)}>{own ? 'Withdraw it' : 'Take it down'}</Button>}
      <Confirm open={open} onClose={() => setOpen(false)} title={own ? 'Withdraw your praise' : `Take down the praise about ${subject.name}`} confirm={own ? 'Withdraw' : 'Take down'} busy={remove.busy}
        consequence={`The words are gone for everybody. ${subject.name} sees that there was something${own ? '' : `, and ${author.name} that it was taken down`}.`} onConfirm={() => remove.run({ id })} />
    </div>
  )
}
