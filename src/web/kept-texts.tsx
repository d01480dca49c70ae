import { putAway } from '../ui/open-texts.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { wordsOf, type LeftEntry } from '../ui/journal.ts'
import { Link } from '../ui/link.tsx'
import { useMe } from '../ui/me.ts'
import { Page } from '../ui/page.tsx'
import { toast } from '../ui/toast-list.ts'
import { Moment } from '../ui/when.tsx'
import { useKeptTexts } from './use-kept-texts.ts'

/** What was written here and reached no server: to go on with, to copy, or to put away. */
export default function KeptTexts() {
  const { person } = useMe()
  const { texts, look } = useKeptTexts(person.id)
  const remove = async (text: LeftEntry<unknown>) => {
    await putAway([text])
    look()
  }
  return (
    <Page title="Kept on this device" width="reading" back={{ to: '/account', label: 'Account' }}
      purpose="What you wrote here and the server does not have. Only you see it, signed in on this device.">
      {texts?.length === 0 && (
        <EmptyState title="Nothing is waiting here" why="What you write is kept on this device until the server has it. Everything you wrote here is saved or sent."
          example="A note begun in a train without a network stands here, with a way back to where you wrote it." />
      )}
      <ul className="divide-y divide-hairline">
        {texts?.map((text) => <Kept key={text.key} text={text} onRemove={() => void remove(text)} />)}
      </ul>
    </Page>
  )
}

function Kept({ text, onRemove }: { text: LeftEntry<unknown>; onRemove: () => void }) {
  const { person } = useMe()
  const words = wordsOf(text.value).join('\n\n')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words)
      toast({ title: 'Copied' })
    } catch {
      toast({ title: 'Not copied', detail: 'Select the text and copy it by hand.', failed: true })
    }
  }
  return (
    <li className="py-6">
      <h2 className="text-base font-medium">{text.place ? <Link to={text.place.path}>{text.place.title.replace(/ [·|–-] Plumbline$/, '')}</Link> : 'A text'}</h2>
      <p className="text-small text-soft">Written <Moment at={new Date(text.at).toISOString()} />. Only {person.name} sees it.</p>
      <p className="mt-3 max-h-80 overflow-y-auto font-serif text-prose whitespace-pre-line" tabIndex={0}>{words}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={() => void copy()}>Copy</Button>
        <Button size="small" variant="quiet" onClick={onRemove}>Remove from this device</Button>
      </div>
    </li>
  )
}
