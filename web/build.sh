#!/bin/sh
# Builds the web application into the folder given as $1 (called by Maven). Does nothing when nothing changed.
set -eu
out=${1:?usage: web/build.sh OUTDIR}
case $out in /*) ;; *) out=$PWD/$out ;; esac
cd "$(dirname "$0")"

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "The web application needs Node.js 20.19 or newer with npm on the PATH; it was not found." >&2
  echo "Install it (https://nodejs.org, nvm, or your system's packages) and run the same command again." >&2
  exit 1
fi
new_enough=$(node -p 'const [a,b]=process.versions.node.split(".").map(Number);a>20||a===20&&b>=19')
if [ "$new_enough" != true ]; then
  echo "The web application needs Node.js 20.19 or newer; this is $(node -v)." >&2
  exit 1
fi

lock=$(sha256sum package-lock.json | cut -c1-64)
if [ "$(cat node_modules/.lock.sha256 2>/dev/null || true)" != "$lock" ]; then
  npm ci --no-audit --no-fund --loglevel=error
  echo "$lock" > node_modules/.lock.sha256
fi

npm run --silent types:fresh

sources=$(find index.html vite.config.ts tsconfig.json package-lock.json src public -type f ! -name schema.d.ts |
  LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-64)
if [ "$(cat "$out/.sources.sha256" 2>/dev/null || true)" = "$sources" ]; then
  echo "web application is up to date"
  exit 0
fi
npx --no-install vite build --outDir "$out" --emptyOutDir --logLevel warn
echo "$sources" > "$out/.sources.sha256"
