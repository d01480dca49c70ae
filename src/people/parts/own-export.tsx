import { useState } from 'react'
import { saveFile } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import type { Problem } from '../../ui/problem.ts'
import { Section } from '../../ui/section.tsx'
import { toast } from '../../ui/toast-list.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import type { ExportJob } from '../export-own/words.ts'

/** A file of everything about oneself: ask for it, see that it is made, fetch it for a day. */
export function OwnExport() {
  const list = useAction('export.list', {})
  const ask = useWrite('export.ask', { refreshes: ['export.list'] })
  return (
    <Section anchor="export" title="Your own export" hint="Everything about you that you may see, and everything you wrote, as one ZIP file of text. Others can’t fetch it.">
      <Loaded query={list}>
        {({ exports }) => (
          <div className="max-w-prose space-y-4">
            {exports.length === 0 && (
              <p className="text-soft">
                It holds your ledger, your reviews, check-ins, and feedback, to read and as data. It is made in the background, and is here for 24 hours. Keep it safe: it holds words of other people too.
              </p>
            )}
            {exports.some((each) => !each.readyAt) && <Watch />}
            {exports.length > 0 && <ul className="divide-y divide-hairline border-y border-hairline">{exports.map((each) => <OneFile key={each.id} file={each} />)}</ul>}
            <Button busy={ask.busy} unavailable={exports.some((each) => !each.readyAt) ? 'One is being made.' : undefined} onClick={() => ask.run({})}>Ask for a file</Button>
          </div>
        )}
      </Loaded>
    </Section>
  )
}

/** Looks every few seconds, for as long as one is being made. */
function Watch() {
  useAction('export.list', {}, { refreshEvery: 3_000 })
  return null
}

function OneFile({ file: { id, askedAt, readyAt, expiresAt, bytes } }: { file: ExportJob }) {
  const [busy, setBusy] = useState(false)
  const fetchIt = async () => {
    setBusy(true)
    await saveFile('export.download', { id }).catch((problem: Problem) => toast({ title: 'Not fetched', detail: problem.detail, failed: true }))
    setBusy(false)
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      {readyAt
        ? <span>Made <Moment at={readyAt} />, {size(bytes ?? 0)}<span className="block text-small text-soft">Here until <Moment at={expiresAt} /></span></span>
        : <span role="status">Being made, asked for <Moment at={askedAt} /><span className="block text-small text-soft">You can leave this page; a message tells you when it is ready.</span></span>}
      {readyAt && <Button size="small" busy={busy} onClick={() => void fetchIt()}>Fetch</Button>}
    </li>
  )
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
