// GraphiQL on this service's endpoint, with one tab an example. Everything comes from this host.
'use strict';

const EXAMPLES = ['trial-page', 'search', 'newest-trials', 'criteria', 'sites', 'any-id'];

async function example(name) {
  const answer = await fetch(`examples/${name}.graphql`);
  if (!answer.ok) {
    throw new Error(`example ${name}: HTTP ${answer.status}`);
  }
  return { query: await answer.text() };
}

async function start() {
  const defaultTabs = await Promise.all(EXAMPLES.map(example));
  const fetcher = GraphiQL.createFetcher({ url: new URL('../graphql', document.baseURI).href });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, { fetcher, defaultTabs, defaultQuery: defaultTabs[0].query }),
  );
}

start().catch((error) => {
  document.getElementById('graphiql').textContent = `GraphiQL does not start: ${error.message}`;
});
