import { inWords } from '../../kit/date.ts'
import { PrintFooter } from '../../reviews/parts/print-footer.tsx'
import { Button } from '../../ui/button.tsx'
import { useMe } from '../../ui/me.ts'
import { SaveMenu } from '../../ui/save-menu.tsx'
import type { CaseShown } from './case-words.ts'

/** This page on paper, for whoever reads it; a file of it for those who may keep one (S6). */
export function PrintCase({ shown, title }: { shown: CaseShown; title: string }) {
  const me = useMe()
  if (!shown.document && !shown.decision) return null
  return (
    <>
      <PrintFooter words={`${title}. Copy of ${me.person.name}, ${inWords(me.today)}.`} />
      {shown.may.includes('export') && <SaveMenu action="promotion-case.export" input={{ id: shown.id }} />}
      <Button onClick={() => print()}>Print</Button>
    </>
  )
}
