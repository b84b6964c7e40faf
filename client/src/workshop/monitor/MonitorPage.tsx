import type { Measurement, Monitor, Reflection } from '@wijktafel/shared/api/monitor'
import { type MeasurementId, newId, type ReflectionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { isMeasuringDue, REFLECTION_LAYERS } from '@wijktafel/shared/monitor'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { downloadText } from '../agenda/downloadText.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { formatDayAndYear } from '../shell/dates.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { IndicatorForm } from './IndicatorForm.tsx'
import { MeasureSheet } from './MeasureSheet.tsx'
import { MonitorChart } from './MonitorChart.tsx'
import styles from './MonitorPage.module.css'
import { monitorCsv, monitorRows, valuesOf } from './monitorRows.ts'
import { ReflectionSheet } from './ReflectionSheet.tsx'
import { useMonitor } from './useMonitor.ts'

/** "How does it go?": measured twice a year, and looked back at in three layers. */
export function MonitorPage({ projectId }: { projectId: string }) {
  const t = useT()
  const monitor = useEndpoint('GET /api/projects/:projectId/monitor', { params: { projectId } })
  return (
    <Page title={t('monitor.title')}>
      <QueryState query={monitor}>
        {(data) => (
          <>
            <header className={styles.heading}>
              <ButtonLink look="quiet" href={`/project/${projectId}`}>
                {data.project}
              </ButtonLink>
              <h1>{t('monitor.title')}</h1>
            </header>
            <Measured projectId={projectId} monitor={data} />
            <LookedBack projectId={projectId} monitor={data} />
          </>
        )}
      </QueryState>
    </Page>
  )
}

/** Of this machine's clock: the day that people would write down. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

interface PartProps {
  projectId: string
  monitor: Monitor
}

function Measured({ projectId, monitor }: PartProps) {
  const t = useT()
  const [open, setOpen] = useState<Measurement | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const { keepMeasurement, removeMeasurement, removeIndicator, isPending } = useMonitor(projectId, () =>
    setOpen(null),
  )
  const { measurements, indicators, mayEdit } = monitor
  const begin = () => setOpen({ id: newId<MeasurementId>(), day: today(), values: {}, note: '' })
  const isDue = isMeasuringDue(measurements.at(-1)?.day ?? null, Date.now())
  return (
    <section className={styles.part} aria-label={t('monitor.measured')}>
      <div className={styles.line}>
        <h2>{t('monitor.measured')}</h2>
        <div className={styles.buttons}>
          {measurements.length > 0 && (
            <>
              <Button size="s" picture="1F5A8" onPress={() => window.print()}>
                {t('monitor.print')}
              </Button>
              <Button
                size="s"
                picture="1F4BE"
                onPress={() => downloadText('monitor.csv', monitorCsv(monitor, t), 'text/csv')}
              >
                {t('monitor.csv')}
              </Button>
            </>
          )}
          {mayEdit && (
            <Button look={isDue ? 'now' : 'plain'} picture="1F4CF" onPress={begin}>
              {t('monitor.measure')}
            </Button>
          )}
        </div>
      </div>
      {measurements.length > 0 && isDue && mayEdit && <Notice>{t('monitor.due')}</Notice>}
      {measurements.length === 0 ? (
        <EmptyState small picture="1F4CF" title={t('monitor.none')} text={t('monitor.noneText')} />
      ) : (
        <div className={styles.charts}>
          {monitorRows(monitor, t).map((row) => {
            const own = indicators.find(({ id }) => id === row.id)
            return (
              <Card
                key={row.id}
                title={row.name}
                aside={
                  mayEdit &&
                  own && (
                    <Button
                      size="s"
                      look="quiet"
                      aria-label={t('monitor.removeOf', { what: row.name })}
                      onPress={() => removeIndicator(own)}
                    >
                      ✕
                    </Button>
                  )
                }
              >
                <MonitorChart row={row} values={valuesOf(measurements, row.id)} />
              </Card>
            )
          })}
        </div>
      )}
      {mayEdit && !isAdding && indicators.length < LIMITS.INDICATORS_PER_PROJECT && (
        <div>
          <Button size="s" picture="2795" onPress={() => setIsAdding(true)}>
            {t('monitor.addOwn')}
          </Button>
        </div>
      )}
      {isAdding && <IndicatorForm projectId={projectId} onDone={() => setIsAdding(false)} />}
      {measurements.length === 0 && indicators.length > 0 && (
        <ul className={styles.chosen}>
          {indicators.map((indicator) => (
            <li key={indicator.id}>
              {indicator.name}
              {indicator.unit && ` (${indicator.unit})`}
            </li>
          ))}
        </ul>
      )}
      {measurements.length > 0 && (
        <ul className={styles.list} aria-label={t('monitor.all')}>
          {[...measurements].reverse().map((measurement) => {
            const day = formatDayAndYear(Date.parse(measurement.day))
            return (
              <li key={measurement.id}>
                <div>
                  <strong>{day}</strong>
                  {measurement.note && <p>{measurement.note}</p>}
                </div>
                {mayEdit && (
                  <div className={styles.buttons}>
                    <Button
                      size="s"
                      look="quiet"
                      aria-label={t('monitor.changeOf', { what: day })}
                      onPress={() => setOpen(measurement)}
                    >
                      {t('monitor.change')}
                    </Button>
                    <Button
                      size="s"
                      look="quiet"
                      aria-label={t('monitor.removeOf', { what: day })}
                      onPress={() => removeMeasurement(measurement)}
                    >
                      {t('ownAgenda.remove')}
                    </Button>
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {open && (
        <MeasureSheet
          key={open.id}
          monitor={monitor}
          measurement={open}
          isPending={isPending}
          onKeep={keepMeasurement}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

function LookedBack({ projectId, monitor }: PartProps) {
  const t = useT()
  const [open, setOpen] = useState<Reflection | null>(null)
  const { keepReflection, removeReflection, isPending } = useMonitor(projectId, () => setOpen(null))
  const { reflections, mayEdit } = monitor
  const begin = () =>
    setOpen({
      ...{ id: newId<ReflectionId>(), day: today() },
      ...{ right: '', things: '', eachother: '', next: '' },
    })
  return (
    <section className={styles.part} aria-label={t('reflect.all')}>
      <div className={styles.line}>
        <h2>{t('reflect.all')}</h2>
        {mayEdit && (
          <Button picture="1F50D" onPress={begin}>
            {t('reflect.title')}
          </Button>
        )}
      </div>
      {reflections.length === 0 ? (
        <EmptyState small picture="1F50D" title={t('reflect.none')} text={t('reflect.noneText')} />
      ) : (
        reflections.map((reflection) => {
          const day = formatDayAndYear(Date.parse(reflection.day))
          return (
            <Card
              key={reflection.id}
              title={day}
              aside={
                mayEdit && (
                  <div className={styles.buttons}>
                    <Button
                      size="s"
                      look="quiet"
                      aria-label={t('monitor.changeOf', { what: day })}
                      onPress={() => setOpen(reflection)}
                    >
                      {t('monitor.change')}
                    </Button>
                    <Button
                      size="s"
                      look="quiet"
                      aria-label={t('monitor.removeOf', { what: day })}
                      onPress={() => removeReflection(reflection)}
                    >
                      {t('ownAgenda.remove')}
                    </Button>
                  </div>
                )
              }
            >
              <dl className={styles.layers}>
                {[...REFLECTION_LAYERS, 'next' as const].map(
                  (layer) =>
                    reflection[layer] && (
                      <div key={layer} data-layer={layer}>
                        <dt>{t(`reflect.${layer}`)}</dt>
                        <dd>{reflection[layer]}</dd>
                      </div>
                    ),
                )}
              </dl>
            </Card>
          )
        })
      )}
      {open && (
        <ReflectionSheet
          key={open.id}
          reflection={open}
          isPending={isPending}
          onKeep={keepReflection}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}
