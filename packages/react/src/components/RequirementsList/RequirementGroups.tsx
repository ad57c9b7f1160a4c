import type { AccountStatus } from '@connect-kit/contract'
import { useFormat } from '../../format/useFormat.js'
import { useTranslation } from '../../messages/useMessages.js'
import { requirementMessages } from '../../requirements/requirements.messages.js'
import { requirementWords } from '../../requirements/requirementWords.js'
import { withoutReproach } from '../../requirements/withoutReproach.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Later } from '../../ui/Later.js'
import { LinkButton } from '../../ui/LinkButton.js'
import { Panel } from '../../ui/Panel.js'
import text from '../../ui/text.module.css'
import type { RequirementsListProps } from './RequirementsList.js'
import { type RequirementsListMessages, requirementsListMessages } from './RequirementsList.messages.js'
import { type RequirementGroup, type RequirementRow, requirementGroups } from './requirementGroups.js'

const loadReasons = () => import('../../requirements/RequirementReasons.js')

/** One heading for each urgency, one row for each thing. */
export function RequirementGroups({
  account,
  onProvide,
}: Pick<RequirementsListProps, 'onProvide'> & { account: AccountStatus }) {
  const { messages: m, isLoaded } = useTranslation(requirementsListMessages)
  const { messages: words, isLoaded: areWordsLoaded } = useTranslation(requirementMessages)
  const format = useFormat()
  if (!isLoaded || !areWordsLoaded) return null
  const label = (name: string) => requirementWords(name, words)
  return requirementGroups(withoutReproach(account).requirements, label).map((group) => (
    <Panel key={group.urgency} title={headingOf(group, m, (seconds) => format.date(seconds))}>
      <Facts>
        {group.rows.map((row) => {
          const alternatives = alternativesTo(row, account, label, m)
          const provide = group.urgency !== 'checking' ? onProvide : undefined
          const isBare = row.errors.length === 0 && alternatives.length === 0 && !provide
          return (
            <Fact key={row.names.join()} name={row.label}>
              {!isBare && (
                <span>
                  {row.errors.length > 0 && (
                    <Later load={loadReasons}>
                      {({ RequirementReasons }) => <RequirementReasons errors={row.errors} />}
                    </Later>
                  )}
                  {alternatives}
                  {provide && (
                    <>
                      {' '}
                      <LinkButton aria-label={m.addLabel(row.label)} onClick={() => provide({ names: row.names })}>
                        {m.add}
                      </LinkButton>
                    </>
                  )}
                </span>
              )}
            </Fact>
          )
        })}
      </Facts>
    </Panel>
  ))
}

function headingOf(
  { urgency, deadline }: RequirementGroup,
  m: RequirementsListMessages,
  day: (seconds: number) => string,
): string {
  if (deadline !== null && urgency === 'due') return m.dueBy(day(deadline))
  if (deadline !== null && urgency === 'announced') return m.announcedBy(day(deadline))
  return m[urgency]
}

/** "Or give instead: What you sell", below the website that was asked for. */
function alternativesTo(
  { names }: RequirementRow,
  { alternatives }: AccountStatus,
  label: (name: string) => string,
  m: RequirementsListMessages,
) {
  const fitting = alternatives.filter(({ instead_of }) => instead_of.some((name) => names.includes(name)))
  return fitting.map(({ provide }) => (
    <span key={provide.join()} className={text.small} style={{ display: 'block' }}>
      {m.alternative([...new Set(provide.map(label))].join(m.and))}
    </span>
  ))
}
