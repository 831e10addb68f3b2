// Runs the audits of graphql-http against a service: node audit.mjs http://localhost:8080/graphql
// Prints a line for each audit that is not ok and a sum; exit code 1 unless all are.
import { auditServer } from "graphql-http";

const url = process.argv[2];
if (!url) {
  console.error("usage: node audit.mjs URL");
  process.exit(2);
}

const results = await auditServer({ url, fetchFn: fetch });
const counts = {};
for (const result of results) {
  counts[result.status] = (counts[result.status] ?? 0) + 1;
  if (result.status !== "ok") {
    console.log(`${result.status} ${result.id} ${result.name}: ${result.reason ?? ""}`);
  }
}
console.log(`${counts.ok ?? 0} of ${results.length} ok`);
process.exit(counts.ok === results.length ? 0 : 1);
