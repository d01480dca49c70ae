import { useEffect, useRef, type ReactNode } from 'react'
import { cx } from './class-names.ts'
import { Icon } from './icons.tsx'
import { Link } from './link.tsx'

export interface PageProps {
  /** Where I am: the only h1. */
  title: string
  /** What this page is for, in one sentence. */
  purpose: ReactNode
  /** The one primary action, a Button or ButtonLink with `variant="primary"`. */
  primary?: ReactNode
  /** Other things to do here: plain buttons or one Menu. */
  actions?: ReactNode
  /** Where I came from. */
  back?: { to: string; label: string }
  /** A StateLabel: the document's state and who acts next. */
  state?: ReactNode
  /** `reading` for text (68 characters), `form`, `page` for lists, `wide` for work with two panes. */
  width?: 'reading' | 'form' | 'page' | 'wide'
  /** Documents one reads slowly are set in the serif. */
  document?: boolean
  children: ReactNode
}

const WIDTHS = { reading: 'max-w-prose', form: 'max-w-form', page: 'max-w-page', wide: 'max-w-wide' }

/** One screen: heading, sentence, primary action, content. Sets the window's title. */
export function Page({ title, purpose, primary, actions, back, state, width = 'page', document: isDocument, children }: PageProps) {
  useTitle(title)
  const heading = useArrival()
  return (
    <article className={cx('w-full', WIDTHS[width])}>
      <header className="mb-8">
        {back && (
          <p className="mb-2" data-screen-only="">
            <Link to={back.to} look="plain" className="-ml-1 inline-flex items-center gap-1 py-1 text-small text-soft hover:text-accent">
              <Icon name="back" />{back.label}
            </Link>
          </p>
        )}
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
          <div className={cx('min-w-0 flex-1', width === 'wide' ? 'basis-120' : 'basis-80')}>
            <h1 ref={heading} tabIndex={-1} className={cx('text-title tracking-tight', isDocument && 'font-serif')}>{unbroken(title)}</h1>
            <p className="mt-1 max-w-prose text-soft">{purpose}</p>
          </div>
          {(primary || actions) && <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-sm:*:first:data-quiet:-ml-4" data-screen-only="">{actions}{primary}</div>}
        </div>
        {state && <div className="mt-4">{state}</div>}
      </header>
      <div>{children}</div>
    </article>
  )
}

/** Beyond this a word has to break somewhere. */
const LONGEST_WHOLE = 20

/** A line may not end behind the hyphen of a word: “check-in” stays whole, as far as it fits a phone. */
function unbroken(title: string): ReactNode {
  return title.split(/(\S+-\S+)/u).map((part, at) => (at % 2 === 1 && part.length <= LONGEST_WHOLE ? <span key={at} className="whitespace-nowrap">{part}</span> : part))
}

const NAME = 'Plumbline'
let problems = 0
let current = NAME

function render() {
  globalThis.document.title = `${problems > 0 ? 'Error: ' : ''}${current}`
}

function useTitle(title: string) {
  useEffect(() => {
    current = title === NAME ? NAME : `${title} – ${NAME}`
    render()
  }, [title])
}

/** While mounted, the window's title begins with "Error:". */
export function useErrorTitle(on: boolean) {
  useEffect(() => {
    if (!on) return
    problems += 1
    render()
    return () => {
      problems -= 1
      render()
    }
  }, [on])
}

let arriving = false

/** Another page was opened: its heading takes the focus, at once or when it comes. Called by the shell. */
export function arrive(): void {
  arriving = true
  settle(globalThis.document.querySelector<HTMLElement>('main h1'))
}

function settle(heading: HTMLElement | null) {
  if (!arriving || !heading) return
  arriving = false
  // whoever began to write before a late page came keeps the focus
  if (!globalThis.document.activeElement?.matches('input, textarea, select')) heading.focus({ preventScroll: true })
}

function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => settle(heading.current), [])
  return heading
}
