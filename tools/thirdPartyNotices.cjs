const fs = require("node:fs");
const path = require("node:path");

/** The package folder that a module file belongs to; null for our own files. */
function packageFolder(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match ? match[1] : null;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(
    fs.readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file
    ? fs.readFileSync(path.join(folder, file), "utf8").trim()
    : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}

/** A webpack plugin that writes the licences of everything that went into the bundle. */
function createThirdPartyNotices(fileName) {
  return {
    apply(compiler) {
      compiler.hooks.afterEmit.tap("third-party-notices", (compilation) => {
        const folders = new Set();
        for (const module of compilation.modules)
          for (const part of [module, ...(module.modules ?? [])]) {
            const folder = part.resource ? packageFolder(part.resource) : null;
            if (folder) folders.add(folder);
          }
        const text = [...folders]
          .sort()
          .map(notice)
          .join(`\n${"-".repeat(72)}\n\n`);
        fs.writeFileSync(path.join(compiler.outputPath, fileName), text);
      });
    },
  };
}

module.exports = { createThirdPartyNotices };
