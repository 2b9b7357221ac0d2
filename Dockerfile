# The production image: both bundles and the few packages they run with. Built from the root of the repository:
#
#   docker build --tag growth-guide .
#   docker run --read-only --publish 8000:8000 --env DATABASE_URL --env CLERK_JWT_KEY --env CLERK_AUTHORIZED_PARTIES growth-guide
#
# Platforms set PORT and DATABASE_URL; docs/operations.md has every variable, and how to run the other programs.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /build
COPY . .
RUN npm run build
RUN node packages/tooling/src/production-tree.mjs ../app

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app .
# Nothing here belongs to this account, and nothing is written: the file system may be read-only.
USER node
EXPOSE 8000
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT || 8000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/server/dist/main.js"]
