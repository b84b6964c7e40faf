import { layOutTemplate } from '@wijktafel/shared/board/boardWrites'
import type { Template } from '@wijktafel/shared/method/template'
import { templateById } from '@wijktafel/shared/method/templates'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import * as Y from 'yjs'
import { StillBoard } from '../canvas/StillBoard.tsx'
import '../ui/base.css'
import { WorkshopI18n } from '../workshop/shell/WorkshopI18n.tsx'

/**
 * The board of one template, on the canvas of the product: `#<template id>`. Not part of what is installed: it is built
 * for the pictures in docs/werkvormen and for the test that looks at every board. `data-shown` names what stands there.
 */
function ContactSheet() {
  const id = useSyncExternalStore(listenToAddress, () => window.location.hash.slice(1))
  const template = templateById(id)
  return template ? <TemplateBoard key={id} template={template} /> : null
}

function TemplateBoard({ template }: { template: Template }) {
  const [isReady, setIsReady] = useState(false)
  const doc = useMemo(() => {
    const board = new Y.Doc()
    layOutTemplate(board, { boardTitle: template.title, phase: template.phase, zones: template.zones })
    return board
  }, [template])
  return (
    <div style={{ position: 'fixed', inset: 0 }} data-shown={isReady ? template.id : undefined}>
      <StillBoard doc={doc} onReady={() => setIsReady(true)} />
    </div>
  )
}

function listenToAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const root = document.getElementById('root')
if (!root) throw new Error('contact-sheet.html has no #root')

createRoot(root).render(
  <WorkshopI18n>
    <ContactSheet />
  </WorkshopI18n>,
)
