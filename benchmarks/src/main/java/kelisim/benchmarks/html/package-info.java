/** Main text of web pages: a runner for the score, a race with a peer, and the trainer of the content model. */
package kelisim.benchmarks.html;
