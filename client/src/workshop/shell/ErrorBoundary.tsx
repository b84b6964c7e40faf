import { Component } from 'react'
import { type I18n, I18nContext } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

interface Props {
  /** `part`: what stands around it stays usable. */
  of?: 'page' | 'part'
  children: React.ReactNode
}

/** The last net: what broke says so in plain words, and offers to start again. Nothing is lost by that. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  static override contextType = I18nContext
  declare context: I18n
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    const { t } = this.context
    if (!this.state.broken) return this.props.children
    const isPart = this.props.of === 'part'
    return (
      <EmptyState
        picture="1F9F9"
        title={t(isPart ? 'broken.part' : 'broken.title')}
        text={t(isPart ? 'broken.partText' : 'broken.text')}
        small={isPart}
        alert
      >
        <Button look={isPart ? 'plain' : 'now'} onPress={() => window.location.reload()}>
          {t('broken.again')}
        </Button>
      </EmptyState>
    )
  }
}
