import { useState } from 'react'
import type { Finding } from '../../../src/kit/finding.ts'
import { Button } from '../../../src/ui/button.tsx'
import { Clock } from '../../../src/ui/clock.tsx'
import { useCoach } from '../../../src/ui/coach.ts'
import { CoachField } from '../../../src/ui/coach-field.tsx'
import { Findings } from '../../../src/ui/findings.tsx'
import { Knot, Line } from '../../../src/ui/line.tsx'
import { Meter } from '../../../src/ui/meter.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { SaveStatus } from '../../../src/ui/save-status.tsx'

const TEXT = 'Mina always delivers great work and is a real rockstar. In the planning meetings she spoke over Jonas, who stopped offering numbers.'
const CHECKS: [RegExp, string, Finding['severity'], string, string][] = [
  [/always/g, 'writing/absolute', 'hint', 'Nobody does a thing always.', 'Say how often, or when: “in each of the four releases”.'],
  [/great work/g, 'writing/vague', 'hint', '“Great work” could be said of anyone.', 'Name one thing she made or changed.'],
  [/rockstar/g, 'writing/hyperbole', 'warn', '“Rockstar” praises, and tells nothing.', 'Say what she did that others would want to repeat.'],
  [/spoke over Jonas/g, 'surprise/growth-area-not-told', 'block', 'Mina was not told of this.', 'Tell her, and cite the talk once she has confirmed it.'],
]

function check(text: string): Finding[] {
  return CHECKS.flatMap(([pattern, rule, severity, message, fix]) => [...text.matchAll(pattern)].map((match) => ({
    rule, severity, message, fix, path: '/summary', why: 'A reader who never met this person has only your words.', range: { start: match.index, end: match.index + match[0].length },
  })))
}

const go = () => {}
const offer = (finding: Finding) => finding.severity === 'block' && <Button size="small">Tell Mina</Button>

export function Writing() {
  const [text, setText] = useState(TEXT)
  const coach = useCoach('gallery', text, check)
  return (
    <Page title="Mina Okafor" purpose="Her review for the spring cycle. The packet is on the right; cite what you lean on." width="wide"
      primary={<Button variant="primary">Submit</Button>} actions={<><Clock minutes={42} /><SaveStatus status={{ state: 'saved', at: Date.parse('2026-03-16T09:41:00') }} /></>}>
      <div className="grid gap-12 lg:grid-cols-5">
        <div className="space-y-8 lg:col-span-3">
          <CoachField id="summary" label="Summary" hint="Two or three sentences: how it went against the level, and what marks this cycle." lines="many" value={text} onChange={setText}
            findings={coach.findings} onDismiss={coach.dismiss} replacement={(finding) => (finding.rule === 'writing/absolute' ? 'in all four releases' : undefined)}
            audience={{ now: 'only you', later: 'Mina, when you share it, and her later managers' }} />
          <Findings findings={coach.findings} onDismiss={coach.dismiss} onGo={go} action={offer} />
          <div className="flex flex-col gap-1">
            <SaveStatus status={{ state: 'saving' }} /><SaveStatus status={{ state: 'not-saved' }} /><SaveStatus status={{ state: 'changed-elsewhere' }} />
            <SaveStatus restored status={{ state: 'saved', at: Date.parse('2026-03-16T09:42:00') }} />
          </div>
        </div>
        <aside aria-label="Packet" className="space-y-8 lg:col-span-2">
          <Meter title="When it happened" figure="38 %" sentence="5 of the 13 records you cite are from the last six weeks, which are a quarter of the period." head={['Month', 'Records cited']}
            bars={[{ label: 'October', n: 1 }, { label: 'November', n: 2 }, { label: 'December', n: 0 }, { label: 'January', n: 3 }, { label: 'February', n: 2, recent: true }, { label: 'March', n: 5, recent: true }]} />
          <Line label="Packet">
            <Knot kind="seen" on="2026-03-09" title="Praise" says="Seen" meta="Tomás Ferreira" actions={<Button size="small" keyHint="c">Cite</Button>}>You moved the tide table to the top. Nobody has called the desk since.</Knot>
            <Knot kind="said" on="2026-02-18" title="Concern" says="Not told" meta="You">In the planning meeting you spoke over Jonas twice.</Knot>
          </Line>
        </aside>
      </div>
    </Page>
  )
}
