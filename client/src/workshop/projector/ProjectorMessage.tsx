import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ProjectorClock } from './ProjectorClock.tsx'
import styles from './ProjectorMessage.module.css'

interface ProjectorMessageProps {
  picture: string
  title: string
  text?: string
  withClock?: boolean
}

/** A picture and one line: welcome, break, thanks. */
export function ProjectorMessage({ picture, title, text, withClock = false }: ProjectorMessageProps) {
  const t = useT()
  return (
    <main className={styles.message}>
      <Picture id={picture} size="10em" eager />
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {withClock && (
        <p className={styles.clock}>
          {t('projector.backIn')} <ProjectorClock />
        </p>
      )}
    </main>
  )
}
