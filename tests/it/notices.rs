//! Notices: mail that says nothing but that it is time to sign in. What the queue promises is in `store::notices`.

mod wire;
