import { EmptyState } from '../../ui/empty-state.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { TaskList, type Task } from '../../ui/task-list.tsx'

/** What waits for me, by due date. */
export default function Home({ tasks = [] }: { tasks?: readonly Task[] }) {
  const me = useMe()
  return (
    <Page title="Home" purpose="What waits for you, by the day it is due." width="reading">
      {tasks.length > 0
        ? <TaskList tasks={tasks} today={me.today} />
        : <EmptyState title="Things that wait for you" why="Notes to pass on, talks to confirm and reviews to write or read appear here with their dates. Nothing waits just now." />}
    </Page>
  )
}
