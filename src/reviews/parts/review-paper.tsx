import { Fragment } from 'react'
import { reachWords } from '../../feedback/reach.ts'
import { inWords } from '../../kit/date.ts'
import { isBlank } from '../../kit/text.ts'
import { isEmptyItem } from '../cited.ts'
import { ACCOMPLISHMENT, GROWTH_AREA } from '../print/labels.ts'
import type { Accomplishment, GrowthArea, PacketRecord, ReviewDocument } from '../words.ts'
import { recordKind, recordSource, recordText } from './record-words.ts'

export interface ReviewPaperProps {
  document: ReviewDocument
  /** The rating in words. */
  rating?: string
  /** Cited records the reader may open; others leave no trace. */
  records: readonly PacketRecord[]
  meId: string
}

/** A review as one reads it slowly: in the serif, with the records it rests on as notes at the end. */
export function ReviewPaper({ document, rating, records, meId }: ReviewPaperProps) {
  const notes = notesOf(document, records)
  const number = new Map(notes.map((record, at) => [record.id, at + 1]))
  const { accomplishments, growthAreas } = document
  return (
    <div className="max-w-prose font-serif text-prose">
      {rating && (
        <p className="mb-8 border-l-2 border-accent pl-4">
          <span className="block font-sans text-small text-soft">Rating</span>
          {rating}
        </p>
      )}
      <Part title="Summary" text={document.summary} />
      <Items title="Accomplishments" one="Accomplishment" items={accomplishments} fields={ACCOMPLISHMENT} number={number} />
      <Items title="Growth areas" one="Growth area" items={growthAreas} fields={GROWTH_AREA} number={number} />
      <Part title="Looking ahead" text={document.forwardLooking} />
      {document.answers?.map(({ id, question, text }) => (
        <Part key={id} title={question} text={text} />
      ))}
      {notes.length > 0 && <Notes records={notes} meId={meId} />}
    </div>
  )
}

/** Cited records in the order the text comes to them, each once. */
function notesOf({ accomplishments, growthAreas }: ReviewDocument, records: readonly PacketRecord[]): PacketRecord[] {
  const ids = [...new Set([...accomplishments, ...growthAreas].flatMap((item) => item.cites))]
  return ids.flatMap((id) => records.find((record) => record.id === id) ?? [])
}

function Part({ title, text }: { title: string; text: string }) {
  if (isBlank(text)) return null
  return (
    <section className="mt-8 first:mt-0">
      <h2 className="text-large tracking-tight">{title}</h2>
      <p className="mt-2 whitespace-pre-line">{text}</p>
    </section>
  )
}

interface ItemsProps<I> {
  title: string
  /** What an item without a title is called, before its number. */
  one: string
  items: readonly I[]
  fields: readonly (readonly [keyof I & string, string])[]
  number: ReadonlyMap<string, number>
}

function Items<I extends Accomplishment | GrowthArea>({ title, one, items, fields, number }: ItemsProps<I>) {
  const written = items.filter((item) => !isEmptyItem(item))
  if (written.length === 0) return null
  return (
    <section className="mt-8 first:mt-0">
      <h2 className="text-large tracking-tight">{title}</h2>
      {written.map((item, at) => (
        <div key={item.id} className="mt-6 first-of-type:mt-4">
          <h3 className="text-prose">
            {isBlank(item.title) ? `${one} ${at + 1}` : item.title}
            <Marks cites={item.cites} number={number} />
          </h3>
          {fields.map(
            ([name, label]) =>
              !isBlank(String(item[name])) && (
                <p key={name} className="mt-2 whitespace-pre-line">
                  <span className="font-sans text-small text-soft">{label}: </span>
                  {String(item[name])}
                </p>
              ),
          )}
        </div>
      ))}
    </section>
  )
}

function Marks({ cites, number }: { cites: readonly string[]; number: ReadonlyMap<string, number> }) {
  const shown = cites.flatMap((id) => number.get(id) ?? [])
  return shown.map((n, at) => (
    <Fragment key={n}>
      {at > 0 && <sup className="font-sans text-tiny font-normal">,</sup>}
      <sup className="font-sans text-tiny font-normal">
        <a href={`#note-${n}`} id={`mark-${n}`} className="px-0.5 text-accent" aria-label={`Record ${n}`}>
          {n}
        </a>
      </sup>
    </Fragment>
  ))
}

function Notes({ records, meId }: { records: readonly PacketRecord[]; meId: string }) {
  return (
    <section className="mt-12 border-t border-hairline pt-6 font-sans text-small">
      <h2 className="text-base">What it rests on</h2>
      <ol className="mt-3 list-decimal space-y-3 pl-6">
        {records.map((record, at) => (
          <li key={record.id} id={`note-${at + 1}`} tabIndex={-1} className="scroll-mt-16 rounded-sm pl-1" data-keep="">
            <p className="text-soft">{[inWords(record.on), recordKind(record), recordSource(record, meId), reachWords(record)].filter(Boolean).join(', ')}</p>
            <p className="whitespace-pre-line">{recordText(record)}</p>
            {record.link && (
              <p>
                <a href={record.link} rel="noreferrer" className="text-accent underline">
                  {record.link}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
