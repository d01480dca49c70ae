import { useAction } from '../../ui/use-action.ts'
import { MOST_COUNTED, unseenWords } from '../messages/inbox.ts'

const EVERY_MS = 120_000

/** How many messages are new, beside the word Inbox. Nothing where there are none. */
export function UnseenCount() {
  const count = useAction('inbox.count', {}, { refreshEvery: EVERY_MS })
  const words = unseenWords(count.data?.unseen ?? 0, MOST_COUNTED)
  if (!words) return null
  return <span className="inline-flex min-w-6 justify-center rounded-full bg-accent px-2 text-small text-on-accent tabular-nums">{words}<span className="sr-only"> new</span></span>
}
