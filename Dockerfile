# syntax=docker/dockerfile:1

# Wijktafel as one image: the server, what browsers load, and the commands of the host. Data lives in PostgreSQL or in /data.

FROM node:24-bookworm-slim AS base
WORKDIR /app
# pnpm must neither ask nor look for changes once the image is made.
ENV CI=1 npm_config_verify_deps_before_run=false
RUN npm install --global pnpm@10

# What browsers load. Nothing of this stage but `client/dist` ends up in the image.
FROM base AS client
COPY . .
RUN pnpm install --frozen-lockfile
RUN node scripts/buildOnly.ts

FROM base
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY client/package.json client/
COPY server/package.json server/
COPY shared/package.json shared/
COPY scripts/package.json scripts/
COPY tests/package.json tests/
RUN pnpm install --frozen-lockfile --prod --filter "@wijktafel/server..." && pnpm store prune
COPY LICENSE THIRD_PARTY_NOTICES.md ./
COPY licences licences
COPY shared shared
COPY server server
COPY scripts/backup.ts scripts/restore.ts scripts/passwordLink.ts scripts/hostCommand.ts scripts/
# The commands of the host use the server's own modules, as they do in the workspace.
RUN mkdir -p scripts/node_modules/@wijktafel \
  && ln -s ../../../server scripts/node_modules/@wijktafel/server \
  && ln -s ../../../shared scripts/node_modules/@wijktafel/shared
COPY --from=client /app/client/dist client/dist
RUN mkdir /data /backups && chown node:node /data /backups

USER node
ENV NODE_ENV=production DATA_FOLDER=/data PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/src/main.ts"]
