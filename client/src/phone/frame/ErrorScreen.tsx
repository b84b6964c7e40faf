import { Component, type ReactNode } from 'react'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import styles from './ErrorScreen.module.css'

/** Says in every language that something broke, since the words themselves may be what failed to load. */
export function ErrorScreen() {
  return (
    <main className={styles.error}>
      <Picture id={PIC.refused} size="min(4rem, 90px)" eager />
      <h1 lang="nl">Er ging iets mis op dit scherm.</h1>
      <p lang="en">Something went wrong on this screen.</p>
      <button type="button" onClick={() => window.location.reload()}>
        <span lang="nl">Open opnieuw</span> · <span lang="en">Open again</span>
      </button>
    </main>
  )
}

/** Catches what no screen foresaw, such as a part that could not be fetched. Cards that wait stay on the device. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <ErrorScreen /> : this.props.children
  }
}
