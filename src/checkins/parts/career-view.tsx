import { useState } from 'react'
import { mergeFields, mergeWords } from '../../kit/merge.ts'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { ChangedElsewhere } from '../../ui/changed-elsewhere.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { EarlierDraftsLink } from '../../ui/earlier-drafts.tsx'
import { SaveStatus } from '../../ui/save-status.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import { useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import type { CareerCheckIn, CareerView } from '../career/words.ts'
import { VIEW_LIMIT } from '../numbers.ts'
import type { Named } from '../words.ts'

type Text = { aspirations: string; gap: string }
const mergeViews = mergeFields<Text>({ aspirations: mergeWords, gap: mergeWords })
const textOf = (view?: CareerView): Text => ({ aspirations: view?.aspirations ?? '', gap: view?.gap ?? '' })

export interface OwnViewProps {
  checkIn: CareerCheckIn
  other: Named
  /** The reader is the person themself, not their manager. */
  own: boolean
}

/** How the reader sees it: theirs alone until they share it. */
export function OwnView({ checkIn, other, own }: OwnViewProps) {
  const { id, mine, viewAudience, may } = checkIn
  const [sharing, setSharing] = useState(false)
  const text = useAutosave<Text>({
    key: `career-view/${id}`, initial: { value: textOf(mine), version: mine?.version ?? 0 },
    reads: ['career.show'], merge: mergeViews,
    save: (value, { ifMatch, keepalive }) => api('career.write-view', { id, ...value }, { ifMatch, keepalive }),
    current: (stored) => ({ value: textOf((stored as CareerCheckIn).mine), version: (stored as CareerCheckIn).mine?.version ?? 0 }),
  })
  const share = useWrite('career.share-view', {
    refreshes: ['career.show', 'home.show'], says: () => ({ title: `${other.name} can read it now` }), done: () => setSharing(false),
  })
  if (!may.write) return <Section title="How you see it"><ReadView view={mine} own={own} name={own ? 'you' : other.name} /></Section>
  const empty = !text.value.aspirations.trim() && !text.value.gap.trim()
  const fields = fieldWords(own, other.name)
  return (
    <Section title="How you see it" hint={mine?.sharedAt ? <>{other.name} can read it since <Moment at={mine.sharedAt} />. You can change it until you have talked.</> : `${other.name} does not see it until you share it.`}>
      <div className="space-y-5">
        {(['aspirations', 'gap'] as const).map((field, i) => (
          <TextArea key={field} id={`career-${field}`} label={fields[field].label} hint={fields[field].hint} rows={4} maxLength={VIEW_LIMIT} readOnly={!text.ready}
            audience={viewAudience} audienceHidden={i > 0} value={text.value[field]} onChange={(event) => text.change((old) => ({ ...old, [field]: event.target.value }))} />
        ))}
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <SaveStatus status={text.status} restored={text.restored} joined={text.joined} />
          <EarlierDraftsLink to={`/career-check-ins/${id}/drafts`} version={text.version} label="Earlier drafts of your view" />
        </div>
        {text.conflict && <ChangedElsewhere mine={text.conflict.mine} theirs={text.conflict.theirs} words={(each) => `${each.aspirations}\n\n${each.gap}`} choose={text.choose} />}
        {!mine?.sharedAt && (
          <Button unavailable={empty ? 'Write a few words first' : undefined} onClick={() => void text.flush().then((done) => { if (done) setSharing(true) })}>Share with {other.name}</Button>
        )}
      </div>
      <Confirm open={sharing} onClose={() => setSharing(false)} title={`Share with ${other.name} how you see it`} confirm={`Share with ${other.name}`} busy={share.busy}
        consequence={`${other.name} can read it from now on, and nobody else: an HR partner sees that you have this check-in, not a word of it. It can't be taken back; you can change it until you have talked.`}
        onConfirm={() => share.run({ id }, { ifMatch: text.version })} />
    </Section>
  )
}

/** How the other one sees it, once they shared it. */
export function TheirView({ checkIn, other, own }: OwnViewProps) {
  return (
    <Section title={`How ${other.name} sees it`}>
      {checkIn.theirs
        ? <ReadView view={checkIn.theirs} own={!own} name={own ? 'you' : other.name} />
        : <p className="text-soft">{other.name} has not shared it yet. Write yours without waiting: two views that were not written to match say more.</p>}
    </Section>
  )
}

/** A view as one reads it. */
export function ReadView({ view, own, name }: { view?: CareerView; own: boolean; name: string }) {
  if (!view) return <p className="text-soft">Nothing was written.</p>
  return (
    <dl className="space-y-4">
      <div><dt className="font-medium">{own ? 'Where it should go' : `What ${name} ${name === 'you' ? 'want' : 'wants'}, as understood`}</dt><dd><Prose>{view.aspirations || 'Nothing was written here.'}</Prose></dd></div>
      <div><dt className="font-medium">What lies between</dt><dd><Prose>{view.gap || 'Nothing was written here.'}</Prose></dd></div>
    </dl>
  )
}

/** The two fields of a view, as each side is asked. */
export function fieldWords(own: boolean, other: string) {
  return own
    ? {
      aspirations: { label: 'Where you would like it to go', hint: 'What would you be doing on an ordinary day in two years? “The same, and better” is an answer.' },
      gap: { label: 'What lies between, as you see it', hint: 'What do you not do yet at that level, and what keeps you from it?' },
    }
    : {
      aspirations: { label: `What ${other} wants, as you understand it`, hint: 'Written before you talk, it shows where you guessed.' },
      gap: { label: 'What lies between, as you see it', hint: `Which behaviour or scope is missing, and where did you see it? The level’s own words help.` },
    }
}
