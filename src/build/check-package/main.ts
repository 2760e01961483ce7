import { en } from '../../i18n/en/en.ts';
import { packageIssueSentence } from '../../i18n/issue-messages.ts';
import { checkPackage } from './check-package.ts';
import { countPackage } from './count-package.ts';
import { documentReader, PACKAGE_FOLDER, readPackage } from './read-package.ts';

/** Checks the bundled package, or the one in the folder given: 0 when it holds, 1 with a sentence for each fault. */
export function main([folder = PACKAGE_FOLDER]: readonly string[]): number {
  const readDocument = documentReader();
  if (readDocument === undefined) {
    console.log('Quotes were not compared with their documents: the folder of sources is not here (SOURCES_DIR).');
  }
  const result = checkPackage(readPackage(folder), readDocument);
  if (!result.ok) {
    for (const issue of result.issues) console.error(packageIssueSentence(issue, en.issues));
    return 1;
  }
  const { plotted, ...counts } = countPackage(result.value);
  const list = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(`The data package holds: ${list.join(', ')}.`);
  console.log(
    `Plotted values: ${plotted.quoted} quoted, ${plotted.citedByMore} cited by two or more sources, ${plotted.citedByOne} by one.`,
  );
  return 0;
}
