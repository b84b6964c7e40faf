import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/base.css'
import { App } from './App.tsx'
import { createQueryClient } from './queries/createQueryClient.ts'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { WorkshopI18n } from './shell/WorkshopI18n.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <WorkshopI18n>
      <ErrorBoundary>
        <QueryClientProvider client={createQueryClient()}>
          <App />
        </QueryClientProvider>
      </ErrorBoundary>
    </WorkshopI18n>
  </StrictMode>,
)
