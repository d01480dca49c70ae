import { Button } from '../../ui/button.tsx'
import { useCapture } from '../../ui/capture.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import { BetweenYou } from '../parts/between-you.tsx'
import { CycleProgress } from '../parts/cycle-progress.tsx'
import { DidYouMeet } from '../parts/did-you-meet.tsx'
import { DueLine } from '../parts/due-line.tsx'
import { FirstSteps } from '../parts/first-steps.tsx'
import { Lately } from '../parts/lately.tsx'
import { SayFirst } from '../parts/say-first.tsx'
import { Team } from '../parts/team.tsx'
import { dayInWords, summaryOf } from '../summary.ts'
import type { CycleProgress as Progress, Contact, MeetingToAnswer, OwnGaps, Task } from '../words.ts'

/** What waits for me by the day it is due, who has not heard from me, and what was last said to me. */
export default function Home() {
  const me = useMe()
  const home = useAction('home.show', {})
  const capture = useCapture()
  const tasks = home.data?.tasks
  return (
    <Page title="Home" purpose={`${dayInWords(me.today)}. ${tasks ? summaryOf(tasks, me.today) : ''}`}
      primary={<Button variant="primary" keyHint="n" onClick={() => capture()}>Note something</Button>}>
      <Loaded query={home}>{(shown) => <Columns {...shown} />}</Loaded>
    </Page>
  )
}

interface Shown { tasks: readonly Task[]; team: readonly Contact[]; cycles: readonly Progress[]; own?: OwnGaps; unanswered: readonly MeetingToAnswer[] }

function Columns({ tasks, team, cycles, own, unanswered }: Shown) {
  const me = useMe()
  const concerns = tasks.filter((task) => task.kind === 'share-concern')
  const nothing = tasks.length === 0 && unanswered.length === 0 && <NothingWaits isManager={me.isManager} />
  const others = tasks.filter((task) => task.kind !== 'share-concern')
  return (
    <div className="grid grid-cols-1 gap-x-16 gap-y-12 xl:grid-cols-3">
      <div className="xl:col-span-2">
        <SayFirst tasks={concerns} />
        <DidYouMeet meetings={unanswered} />
        {others.length > 0 && <Section title="Waiting for you"><DueLine tasks={others} today={me.today} /></Section>}
        {cycles.length === 0 && (me.roles.includes('hr_admin') ? <FirstSteps otherwise={nothing} /> : nothing)}
        {cycles.map((progress) => <CycleProgress key={progress.cycle.id} progress={progress} />)}
      </div>
      <div>
        <Team team={team} />
        <BetweenYou own={own} />
        <Lately />
      </div>
    </div>
  )
}

function NothingWaits({ isManager }: { isManager: boolean }) {
  return (
    <EmptyState title="Nothing waits for you" why={isManager
      ? 'Notes to pass on, talks to record and reviews to write come here with their days. Until then, the best use of a minute is a note about something you saw.'
      : 'Notes that were shared with you, talks to confirm and reviews to read come here with their days. Until then, you can note something a colleague did well.'}
      example="On Tuesday Mina rang the customer before the date slipped, with a new date and the reason." />
  )
}
