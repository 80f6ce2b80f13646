// Command dateline turns news articles into a timeline in which every event
// leads to the quote that carries it.
package main

func main() {}
