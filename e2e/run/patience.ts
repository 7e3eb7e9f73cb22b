import { configure } from '@solidjs/testing-library';

// How long a component test waits for what should come. A loaded machine may be slow; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });
