import type { OutputOf } from '../../ui/action-map.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Loaded, NotHere } from '../../ui/loaded.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useAction } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import { matrixOf, type Published } from '../matrix.ts'
import { LevelPages } from '../parts/level-pages.tsx'
import { MatrixTable } from '../parts/matrix-table.tsx'
import { versionAt } from '../parts/version-place.ts'

/** What good looks like, level by level. Everybody may read it. */
export default function Framework() {
  const me = useMe()
  const { search } = usePlace()
  const wanted = versionAt(search)
  const framework = useAction('framework.show', wanted ?? {})
  const versions = useAction('framework.versions', {}).data?.versions
  const own = useAction('person.show', { id: me.person.id })
  if (framework.error?.status === 404) return wanted ? <NotHere /> : <Unpublished />
  const shown = versions?.find((each) => (wanted ? each.id === wanted.id && each.version === wanted.version : each.inForce))
  return (
    <Page title="Leveling framework" width="wide" purpose="What good looks like at each level: the work somebody does reliably, not a single good week. Reviews are held against it."
      state={shown && <Standing shown={shown} />}
      actions={(
        <>
          <ButtonLink variant="quiet" to="/framework/versions">Versions and files</ButtonLink>
          {me.roles.includes('hr_admin') && <ButtonLink to="/framework/drafts">Drafts</ButtonLink>}
        </>
      )}>
      <Loaded query={framework}>
        {(found) => (own.isPending ? null : <Tracks framework={found} own={own.data?.level} />)}
      </Loaded>
    </Page>
  )
}

/** One tab a track, the reader's own first. The address holds the track and the level one looks at. */
function Tracks({ framework, own }: { framework: Published; own: string | undefined }) {
  const { search } = usePlace()
  const wanted = versionAt(search)
  const at = (level: string) => `/framework?${new URLSearchParams({ ...(wanted && { id: wanted.id, version: String(wanted.version) }), level }).toString()}`
  const trackOf = (code: string | undefined) => framework.levels.find((level) => level.code === code)?.track
  const first = trackOf(search.level) ?? trackOf(own)
  const tracks = framework.tracks.toSorted((a, b) => Number(b.code === first) - Number(a.code === first))
  return (
    <Tabs label="Tracks" name="track"
      tabs={tracks.map((track) => {
        const matrix = matrixOf(framework, track.code)
        const chosen = matrix.levels.find(({ code }) => code === search.level)?.code ?? matrix.levels.find(({ code }) => code === own)?.code
        return {
          id: track.code, title: track.name, count: matrix.levels.length,
          content: (
            <>
              <div className="hidden lg:block"><MatrixTable matrix={matrix} own={own} chosen={chosen} track={track.name} at={at} /></div>
              <div className="lg:hidden"><LevelPages matrix={matrix} own={own} chosen={chosen ?? matrix.levels[0]?.code} track={track.name} at={at} /></div>
            </>
          ),
        }
      })} />
  )
}

function Standing({ shown }: { shown: OutputOf<'framework.versions'>['versions'][number] }) {
  const { version, inForce, publishedAt, publishedBy } = shown
  const since = <>Published <Moment at={publishedAt} />{publishedBy && <> by {publishedBy.name}</>}.</>
  if (inForce) return <StateLabel state={`Version ${version}, in force`} step="done" next={since} />
  return <StateLabel state={`Version ${version}`} step="waiting" next={<>{since} Another version is in force now. <Link to="/framework">Read that one</Link></>} />
}

function Unpublished() {
  return (
    <Page title="Leveling framework" purpose="What good looks like at each level.">
      <EmptyState title="A published framework" why="It says what is expected at each level, so that a review has something to be held against. HR publishes it." />
    </Page>
  )
}
